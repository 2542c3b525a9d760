#compdef blog
# Completion of 'blog' for zsh. To install it, write it into a folder of $fpath:
#
#   blog completion zsh > "${fpath[1]}/_blog"
#
# Or write this line into ~/.zshrc, below 'autoload -U compinit; compinit':
#
#   source <(blog completion zsh)

_blog() {
    local line value text paths=none
    local -a typed lines entries

    typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
    lines=("${(@f)$(command blog complete -- "${typed[@]}" 2>/dev/null)}")
    paths=${lines[1]%%$'\t'*}
    shift lines
    for line in "${lines[@]}"; do
        value=${line%%$'\t'*}
        text=${line#*$'\t'}
        [[ -n $value ]] || continue
        # A colon ends the word in what _describe reads.
        value=${value//\\/\\\\}
        entries+=("${value//:/\\:}:$text")
    done

    # -V: in the order of the program, tags by how frequent they are.
    (( $#entries )) && _describe -V 'blog' entries
    case $paths in
    files) _files ;;
    folders) _files -/ ;;
    esac
}

if [[ $funcstack[1] == _blog ]]; then
    _blog "$@"
elif (( $+functions[compdef] )); then
    compdef _blog blog
fi
