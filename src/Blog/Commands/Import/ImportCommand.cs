using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Import;
using Blog.Running;

namespace Blog.Commands.Import;

/// <summary><c>blog import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var (path, from, into, dates) = (Path(), From(), Into(), Dates());
        var rehearsal = new Option<bool>("--dry-run") { Description = "Prints the whole report, and writes nothing." };
        var pictures = new Option<bool>("--fetch-images")
        {
            Description = "Then brings pictures of other sites beside the documents, as 'blog images fetch' does.",
        };
        var command = new Command(
            "import",
            "Makes a blog of one that was written for another generator or service, with its old addresses, and a "
                + "report of what could not be carried."
        )
        {
            path,
            from,
            into,
            dates,
            rehearsal,
            pictures,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pictures) && result.GetValue(rehearsal))
                result.AddError("--dry-run and --fetch-images do not go together: nothing is fetched in a rehearsal.");
        });
        command.SetAction(
            (parsed, _) =>
                new ImportRun(context, context.Options.Read(parsed)).RunAsync(
                    new ImportWish(parsed.GetValue(path)!)
                    {
                        From = parsed.GetValue(from),
                        Into = parsed.GetValue(into),
                        Dates = parsed.GetValue(dates),
                        IsRehearsal = parsed.GetValue(rehearsal),
                        FetchesImages = parsed.GetValue(pictures),
                    }
                )
        );
        return command;
    }

    private static Argument<string> Path() =>
        new("path")
        {
            Description =
                "The old blog: its folder, a .zip archive of it or of an export (Medium, Substack), an .xml file of "
                + "WordPress, a .json file of Ghost. It is only read.",
        };

    private static Option<string?> From() =>
        new("--from")
        {
            HelpName = "generator",
            Description = "What it was written for, such as jekyll or hugo. [default: found out]",
        };

    private static Option<string?> Into() =>
        new("--into")
        {
            HelpName = "folder",
            Description =
                "The folder of the new blog. Files of an earlier import that changed there and not here are renewed; "
                + "what you changed, renamed or deleted stays as it is. [default: the working folder if it is empty "
                + "or has a blog that was imported, else a folder in it that is named after the old blog]",
        };

    private static Option<DayOrder?> Dates() =>
        new("--dates")
        {
            HelpName = "dmy|mdy",
            Description =
                "Whether the day or the month comes first in dates such as 3/7/2019. [default: told by the dates that "
                + "have one meaning]",
            CustomParser = ReadOrder,
        };

    private static DayOrder? ReadOrder(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value.ToLowerInvariant())
        {
            case "dmy":
                return DayOrder.DayFirst;
            case "mdy":
                return DayOrder.MonthFirst;
            default:
                argument.AddError(
                    $"--dates: '{argument.Tokens[0].Value}' is neither dmy (3/7/2019 is in July) nor mdy (in March)."
                );
                return null;
        }
    }
}

/// <summary>What to import, and where to.</summary>
/// <param name="Path">The old blog as its author named it.</param>
internal sealed record ImportWish(string Path)
{
    /// <summary>The key of its generator; null to find it out.</summary>
    public string? From { get; init; }

    /// <summary>The folder of the new blog; null for the usual one.</summary>
    public string? Into { get; init; }

    /// <summary>The order of day and month; null to find it out.</summary>
    public DayOrder? Dates { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>Whether pictures of other sites are fetched afterwards.</summary>
    public bool FetchesImages { get; init; }
}
