# rasoat in a container: docker run --rm -v "$PWD:/work" rasoat check
FROM node:22-alpine AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts && mv rasoat-*.tgz rasoat.tgz

FROM node:22-alpine
# For --changed-since. A mounted repository belongs to whoever runs the container.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /build/rasoat.tgz /tmp/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/rasoat.tgz && rm /tmp/rasoat.tgz
USER node
WORKDIR /work
ENTRYPOINT ["rasoat"]
