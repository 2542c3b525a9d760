using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Completion;

public class CompletionCommandTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_script_starts_with_how_to_install_it(string shell)
    {
        using var host = new TestHost();
        var script = host.Run("completion", shell).Out;
        Assert.Contains("To install it", script.Split("\n\n")[0], StringComparison.Ordinal);
        Assert.Contains($"#   blog completion {shell} >", script, StringComparison.Ordinal);
        Assert.Contains($"blog completion {shell} >", host.Run("completion", "--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_refused_with_the_nearest_one()
    {
        using var host = new TestHost();
        var refused = host.Run("completion", "powershell");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("Did you mean 'pwsh'?", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_each_tag_as_one_harmless_word()
    {
        using var shell = new ShellFolder("bash");
        const string Script = """
            source ../script/blog.bash
            typed() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _blog_complete; }
            typed blog new post x --tags ''
            for reply in "${COMPREPLY[@]}"; do eval "set -- $reply"; printf '%s %s\n' $# "$1"; done
            typed blog new post x --tags '"'
            for reply in "${COMPREPLY[@]}"; do eval "set -- \"$reply\""; printf 'in %s %s\n' $# "$1"; done
            typed blog new post x --tags = c : ; printf 'cut %s\n' "${COMPREPLY[@]}"
            typed blog new post x --tags semi\\\;t ; printf 'typed %s\n' "${COMPREPLY[@]}"
            typed blog bu; printf 'command %s\n' "${COMPREPLY[@]}"
            """;
        var lines = await shell.RunAsync("bash", "--norc", "-c", Script);
        Assert.Equal(ShellFolder.Tags.Select(t => "1 " + t).Order(), lines.Where(l => l.StartsWith('1')).Order());
        Assert.Equal(
            ShellFolder.Tags.Select(t => "in 1 " + t).Order(),
            lines.Where(l => l.StartsWith("in", StringComparison.Ordinal)).Order()
        );
        Assert.Equal(["cut d", @"typed semi\;touch\ PWNED", "command build"], lines[^3..]);
    }

    [Theory]
    [InlineData("bu", "build ")]
    [InlineData("new post x --tags semi", @"new post x --tags semi\;touch\ PWNED ")]
    [InlineData("new post x --tags '$(", "new post x --tags '$(touch PWNED)' ")]
    [InlineData("new post x --tags=c", "new post x --tags=c:d ")]
    [InlineData("new post x --tags end", @"new post x --tags end\\ ")]
    [InlineData("clean --root con", "clean --root content/")]
    public async Task Zsh_writes_the_only_word_into_the_line(string typed, string completed)
    {
        using var shell = new ShellFolder("zsh");
        shell.Write(
            ".zshrc",
            """
            fpath=(../script $fpath)
            autoload -U compinit; compinit -u -D
            dump() { print -r -- "$BUFFER" > ../buffer }
            zle -N dump; bindkey '^X' dump
            """
        );
        const string Script = """
            zmodload zsh/zpty
            zpty z zsh -i
            zpty -w -n z "$1"$'\t\x18'
            for (( i = 0; i < 600; i++ )); do
                [[ -s ../buffer ]] && break
                zpty -r -t z shown; sleep 0.1
            done
            zpty -d z
            cat ../buffer
            """;
        Assert.Equal(["blog " + completed], await shell.RunAsync("zsh", "-f", "-c", Script, "zsh", "blog " + typed));
    }

    [Fact]
    public async Task Fish_completes_each_tag_as_one_harmless_word()
    {
        using var shell = new ShellFolder("fish");
        const string Script = """
            source ../script/blog.fish
            for line in (complete --escape -C 'blog new post x --tags ')
                set -l parts (string split \t -- $line)
                eval "set -l got $parts[1]"
                echo (count $got) $got $parts[2]
            end
            complete -C 'blog bu'
            """;
        var lines = await shell.RunAsync("fish", "--no-config", "-c", Script);
        Assert.Equal(ShellFolder.Tags.Select(t => $"1 {t} 1 post").Order(), lines[..^1].Order());
        Assert.StartsWith("build\tBuilds the site", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task PowerShell_completes_each_tag_as_one_harmless_word()
    {
        using var shell = new ShellFolder("pwsh");
        shell.Write(
            "drive.ps1",
            """
            . ([scriptblock]::Create((Get-Content -Raw ../script/blog.pwsh)))
            $line = 'blog new post x --tags '
            foreach ($match in (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches) {
                $got = @(Invoke-Expression "Write-Output -- $($match.CompletionText)")
                "$($got.Count) $($got[0]) $($match.ToolTip)"
            }
            """
        );
        var lines = await shell.RunAsync("pwsh", "-NoProfile", "-File", "../drive.ps1");
        Assert.Equal(ShellFolder.Tags.Select(t => $"1 {t} 1 post").Order(), lines.Order());
    }
}
