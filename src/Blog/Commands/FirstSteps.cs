using Blog.Answers;
using Blog.Terminals;

namespace Blog.Commands;

/// <summary>The text of the program without a command: the commands to start with.</summary>
internal static class FirstSteps
{
    private static readonly (string Command, string Use)[] First =
    [
        ("blog new site", "starts your own blog"),
        ("blog new post \"A title\"", "starts a post"),
        ("blog build", "builds the site into output/"),
        ("blog list drafts", "lists what is not published yet"),
        ("blog why content/posts/x.md", "says where a post appears, or why not"),
        ("blog explain BLOG060", "explains an error or a warning"),
        ("blog --help", "lists all commands and options"),
    ];

    /// <summary>Prints the commands, each with its use.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Printer printer)
    {
        printer.Line("blog builds a blog from Markdown files. What to type first:");
        printer.Line();
        foreach (var (command, use) in First)
            printer.Write("  " + command.PadRight(32), Ink.Strong).Line(use);
        return ExitCode.Fine;
    }
}
