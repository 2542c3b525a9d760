# Completion of 'blog' for fish. To install it:
#
#   blog completion fish > ~/.config/fish/completions/blog.fish

function __blog_complete
    set -l typed (commandline -opc)
    set -l word (commandline -ct)
    set -l plain (string unescape -- $word)
    or set plain $word
    set -l lines (command blog complete -- $typed[2..-1] "$plain" 2>/dev/null)
    test (count $lines) -gt 0
    or return 0
    # fish quotes a word itself when it writes it into the command line.
    test (count $lines) -gt 1
    and printf '%s\n' $lines[2..-1]
    switch $lines[1]
        case files
            __fish_complete_path $word
        case folders
            __fish_complete_directories $word ''
    end
    return 0
end

complete -c blog -f -k -a '(__blog_complete)'
