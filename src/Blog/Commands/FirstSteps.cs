using Blog.Answers;
using Blog.Terminals;

namespace Blog.Commands;

/// <summary>The text of the program without a command: the commands to start with.</summary>
internal static class FirstSteps
{
    private static readonly (string Command, string Use)[] First =
    [
        ("new site", "starts your own blog"),
        ("new post \"A title\"", "starts a post"),
        ("build", "builds the site into output/"),
        ("list drafts", "lists what is not published yet"),
        ("why content/posts/x.md", "says where a post appears, or why not"),
        ("explain BLOG060", "explains an error or a warning"),
        ("--help", "lists all commands and options"),
    ];

    /// <summary>Prints the commands, each with its use.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Printer printer)
    {
        printer.Line("Builds a blog from Markdown files. What to type first:");
        printer.Line();
        foreach (var (command, use) in First)
            printer.Write("  " + printer.Program.Command(command.PadRight(28)), Ink.Strong).Line(use);
        return ExitCode.Fine;
    }
}
