# Completion of 'blog' for bash. To install it:
#
#   mkdir -p ~/.local/share/bash-completion/completions
#   blog completion bash > ~/.local/share/bash-completion/completions/blog
#
# Without the package bash-completion, write this line into ~/.bashrc instead:
#
#   source <(blog completion bash)

_blog_complete() {
    local IFS=$' \t\n' word quote='' kept='' line value reply i
    local -a words=()

    # Bash takes words apart at '=' and ':'; the program gets them whole.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i > 1)) && { [[ $word == [=:]* ]] || [[ ${COMP_WORDS[i-1]} == [=:] ]]; }; then
            words[${#words[@]}-1]+=$word
        else
            words+=("$word")
        fi
    done

    word=${words[${#words[@]}-1]}
    case $word in
    [\"\']*) quote=${word:0:1} word=${word:1} ;;
    *) word=${word//\\/} ;;
    esac
    # What stands before the last '=' or ':' stays as it is typed.
    if [[ -z $quote && $word == *[=:]* ]]; then
        kept=${word%"${word##*[=:]}"}
    fi
    words[${#words[@]}-1]=$word
    for ((i = 0; i < ${#words[@]} - 1; i++)); do
        words[i]=${words[i]//[\\\"\']/}
    done

    COMPREPLY=()
    i=0
    while IFS= read -r line; do
        value=${line%%$'\t'*}
        if ((i++ == 0)); then
            case $value in
            files) compopt -o bashdefault -o default 2>/dev/null ;;
            folders) compopt -o dirnames 2>/dev/null ;;
            esac
            continue
        fi
        # No value is ever run: it is quoted for the command line in which it is written.
        case $quote in
        '"')
            [[ $value == *'!'* ]] && continue
            reply=${value//\\/\\\\}
            reply=${reply//\"/\\\"}
            reply=${reply//\$/\\\$}
            reply=${reply//\`/\\\`}
            ;;
        "'")
            [[ $value == *"'"* ]] && continue
            reply=$value
            ;;
        *) printf -v reply %q "${value#"$kept"}" ;;
        esac
        COMPREPLY+=("$reply")
    done < <(command blog complete -- "${words[@]}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -F _blog_complete blog
