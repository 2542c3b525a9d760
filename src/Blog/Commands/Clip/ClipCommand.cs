using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Running;
using Blog.Workspace.Clippings;

namespace Blog.Commands.Clip;

/// <summary><c>blog clip</c>.</summary>
internal sealed class ClipCommand
{
    private readonly Argument<string?> _url = new("url")
    {
        Description = "The link, an http or https address.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _note = new("--note")
    {
        HelpName = "text",
        Description = "Your own words about it, in Markdown; the review begins with them.",
    };

    private readonly Option<string[]> _tags = new("--tag", "--tags")
    {
        HelpName = "a,b",
        Description = "Its subjects. The first tag is the section of the review that it goes into.",
    };

    private readonly Option<string?> _month = new("--month")
    {
        HelpName = "2020-11",
        Description = "The month whose review it is for. [default: the present month]",
    };

    private readonly Option<bool> _list = new("--list")
    {
        Description = "Lists the links of the month and says which its review shows.",
    };

    private readonly Option<bool> _noFetch = new("--no-fetch")
    {
        Description = "Does not fetch the link's card, which takes at most 20 seconds.",
    };

    private ClipCommand() { }

    public static Command Create(CommandContext context)
    {
        var words = new ClipCommand();
        var command = new Command(
            "clip",
            "Puts a link into this month's clippings (content/clippings/). The month's review is drafted from them."
        )
        {
            words._url,
            words._note,
            words._tags,
            words._month,
            words._list,
            words._noFetch,
        };
        command.Validators.Add(words.Check);
        command.SetAction((parsed, _) => words.RunAsync(context, parsed));
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetValue(_list) == (result.GetValue(_url) is not null))
            result.AddError("clip: name the link to clip, or ask for the --list.");
        else if (
            result.GetValue(_list) && (result.GetValue(_note) is not null || result.GetValue(_tags) is { Length: > 0 })
        )
            result.AddError("clip: --list takes neither --note nor --tag.");
    }

    private Task<int> RunAsync(CommandContext context, ParseResult parsed)
    {
        var values = context.Options.Read(parsed);
        return parsed.GetValue(_list)
            ? Task.FromResult(new ClippingListing(context, values).Run(parsed.GetValue(_month)))
            : new ClipRun(context, values).RunAsync(WishOf(parsed), isFetched: !parsed.GetValue(_noFetch));
    }

    private ClipWish WishOf(ParseResult parsed) =>
        new(parsed.GetValue(_url) ?? "")
        {
            Note = parsed.GetValue(_note) ?? "",
            Tags =
            [
                .. (parsed.GetValue(_tags) ?? []).SelectMany(t =>
                    t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ),
            ],
            Month = parsed.GetValue(_month),
        };
}
