using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Running;
using Blog.Text.Names;

namespace Blog.Commands.Completion;

/// <summary><c>blog completion</c>.</summary>
internal static class CompletionCommand
{
    private static readonly ImmutableArray<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    private const string Use = """
        Prints a script by which a shell completes commands, options, slugs, tags and files.

        To install it:
          bash  blog completion bash > ~/.local/share/bash-completion/completions/blog
          zsh   blog completion zsh > "${fpath[1]}/_blog"
          fish  blog completion fish > ~/.config/fish/completions/blog.fish
          pwsh  blog completion pwsh >> $PROFILE
        """;

    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("shell") { Description = $"One of: {string.Join(", ", Shells)}." };
        shell.Validators.Add(CheckName);
        shell.CompletionSources.Add([.. Shells]);
        var command = new Command("completion", Use) { shell };
        command.SetAction(parsed => new CompletionRun(context).Run(parsed.GetRequiredValue(shell)));
        return command;
    }

    private static void CheckName(ArgumentResult shell)
    {
        if (shell.Tokens is not [{ Value: var written }] || Shells.Contains(written))
            return;
        var nearest = written == "powershell" ? "pwsh" : NearestName.Find(written, Shells);
        shell.AddError(
            $"There is no script for '{written}'. The shells are {string.Join(", ", Shells)}."
                + (nearest is null ? "" : $" Did you mean '{nearest}'?")
        );
    }
}
