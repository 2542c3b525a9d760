using Blog.Terminals;

namespace Blog.Commands;

/// <summary>What the program says when it is given no command.</summary>
internal static class Start
{
    private static readonly (string Command, string Use)[] First =
    [
        ("blog new site", "starts a blog of your own"),
        ("blog new post \"A title\"", "starts a post"),
        ("blog build", "builds the site into output/"),
        ("blog list drafts", "shows what is not published yet"),
        ("blog why content/posts/x.md", "says where a post appears, or why not"),
        ("blog explain BLOG060", "explains an error or a warning"),
        ("blog --help", "lists all commands and options"),
    ];

    /// <summary>Prints what to type first.</summary>
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
