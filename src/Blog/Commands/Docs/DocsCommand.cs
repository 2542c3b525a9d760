using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Docs;

/// <summary><c>blog docs</c>.</summary>
internal static class DocsCommand
{
    public static Command Create(CommandContext context)
    {
        var schemas = new Option<bool>("--schemas")
        {
            Description =
                "Writes the JSON Schemas of settings, series, cards, clippings, themes and front matter to "
                + ".blog/schemas/ instead, for editors.",
        };
        var command = new Command(
            "docs",
            "Writes the reference pages on settings, front matter, theme variables and diagnostics to docs/."
        )
        {
            schemas,
        };
        command.SetAction(parsed => new DocsRun(context, context.Options.Read(parsed)).Run(parsed.GetValue(schemas)));
        return command;
    }
}
