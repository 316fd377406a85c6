#!/usr/bin/env bash
# Rà soát kế hoạch trên một máy chủ thường, theo lịch của cron, ví dụ 6 giờ sáng mỗi ngày làm việc:
#   0 6 * * 1-5  /opt/rasoat/plain.sh /srv/ke-hoach /srv/bao-cao
# Tham số: kho git chứa kế hoạch (có rasoat.yaml ở thư mục gốc), thư mục nhận báo cáo.
# Mã thoát là mã của rasoat: 0 đạt, 1 có việc phải khắc phục, 2 không làm được việc. Gửi thư là việc của cron (MAILTO).
set -euo pipefail

if [ "$#" -ne 2 ]; then
  echo "Cách dùng: $0 KHO-KẾ-HOẠCH THƯ-MỤC-BÁO-CÁO" >&2
  exit 2
fi
plans=$(realpath -- "$1")
mkdir -p -- "$2"
reports=$(realpath -- "$2")

# Hai lần chạy không chồng lên nhau.
exec 9> "$reports/.khóa"
if ! flock --nonblock 9; then
  echo 'Lần rà soát trước chưa xong.' >&2
  exit 2
fi

# Có gì không lấy về được thì dừng ở đây: không chấm kế hoạch cũ như thể là mới.
git -C "$plans" pull --ff-only --quiet || {
  echo "Không cập nhật được kho «$plans»." >&2
  exit 2
}

cd -- "$plans"
code=0
rasoat check --quiet \
  -o "html:$reports/bao-cao.html" \
  -o "xlsx:$reports/bao-cao.xlsx" \
  -o "json:$reports/moi.json" || code=$?

# So với ngày trước, dù một ngày chạy mấy lần; giữ bản này cho những lần sau.
ngay() { head -c 4096 -- "$1" | grep -o '"asOf":"[0-9-]*"' | head -n 1; }
if [ -f "$reports/moi.json" ]; then
  if [ -f "$reports/bao-cao.json" ] && [ "$(ngay "$reports/bao-cao.json")" != "$(ngay "$reports/moi.json")" ]; then
    mv -- "$reports/bao-cao.json" "$reports/ngay-truoc.json"
  fi
  if [ -f "$reports/ngay-truoc.json" ]; then
    rasoat report "$reports/moi.json" --since "$reports/ngay-truoc.json" > "$reports/thay-doi.txt" || code=2
  fi
  mv -- "$reports/moi.json" "$reports/bao-cao.json"
fi
exit "$code"
