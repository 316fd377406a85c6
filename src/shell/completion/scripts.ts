import { keysOf } from '../../plan/maps/keysOf.js';
/**
 * What a shell runs to complete a command: it asks the program itself (`rasoat complete`), a word to a line with its description
 * behind a tab, and completes files where the program knows none. Nothing that stands on the command line is evaluated.
 */
export const completionScripts = {
  bash: String.raw`# bash: source <(rasoat completion bash)
_rasoat() {
  local line current=${'$'}{COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("${'$'}{line%%$'\t'*}")
  done < <("${'$'}{COMP_WORDS[0]}" complete "--current=$current" -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
  if [[ ${'$'}{COMPREPLY[0]-} == *: ]]; then compopt -o nospace; fi
}
complete -o default -F _rasoat rasoat
`,
  zsh: String.raw`#compdef rasoat
# zsh: source <(rasoat completion zsh)
_rasoat() {
  local line tab=$'\t'
  local -a before found shown
  if (( CURRENT > 2 )); then before=("${'$'}{(@Q)words[2,CURRENT-1]}"); fi
  while IFS= read -r line; do
    found+=("${'$'}{line%%$tab*}")
    shown+=("${'$'}{line/$tab/  -- }")
  done < <("${'$'}{(Q)words[1]}" complete "--current=$PREFIX" -- "${'$'}{before[@]}" 2>/dev/null)
  if (( ! $#found )); then
    compset -P '*[:=]'
    _files
  elif [[ $found[1] == *: ]]; then
    compadd -S '' -d shown -a found
  else
    compadd -d shown -a found
  fi
}
if [[ $funcstack[1] == _rasoat ]]; then _rasoat "$@"; else compdef _rasoat rasoat; fi
`,
  fish: String.raw`# fish: rasoat completion fish | source
function __rasoat_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($before[1] complete "--current=$current" -- $before[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        set -l start (string match -r '^(?:-[^=]*=|[a-z]+:)' -- "$current")
        for path in (__fish_complete_path (string replace -- "$start" '' "$current"))
            printf '%s\n' "$start$path"
        end
    end
end
complete -c rasoat -f -a '(__rasoat_complete)'
`,
  powershell: `# PowerShell: rasoat completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName rasoat -ScriptBlock {
    param($current, $line, $at)
    $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $at } | ForEach-Object { $_.Extent.Text.Trim([char[]]@(34, 39)) })
    $before = @($words | Select-Object -Skip 1)
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
        & $words[0] complete "--current=$current" '--' @before 2>$null | ForEach-Object {
            $value, $about = $_ -split [char]9, 2
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
`,
} as const;

/** A shell for which there is a script. */
export type ShellName = keyof typeof completionScripts;
/** The shells that `rasoat completion` knows. */
export const shellNames = keysOf(completionScripts);
