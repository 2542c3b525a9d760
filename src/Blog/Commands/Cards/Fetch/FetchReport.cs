using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Network.Visiting;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;

namespace Blog.Commands.Cards.Fetch;

/// <summary>Prints what was fetched, and what to do about links that were not.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints JSON and diagnostics.</param>
internal sealed class FetchReport(Surroundings surroundings, SharedValues values, Reply reply)
{
    private const string Indent = "  ";

    private readonly Printer _out = surroundings.Out;

    /// <summary>Prints the report.</summary>
    /// <returns>The exit code: mistakes when a link is dead or was not fetched.</returns>
    public int Print(ImmutableArray<FetchedLink> links)
    {
        var exit = links.All(l => l.IsFine) ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
            return reply.Json(exit, json => Write(json, links));
        foreach (var link in links.Where(l => !values.Quiet || !l.IsFine))
            Print(link);
        if (!values.Quiet)
            Sum(links);
        return exit;
    }

    private void Print(FetchedLink link)
    {
        _out.Write(
                $"{link.Word, -11} ",
                link.IsFine ? Ink.Good
                    : link.Word is "dead" or "unwritten" ? Ink.Error
                    : Ink.Warning
            )
            .Line(link.Written.File?.Value ?? link.Url, Ink.Strong);
        if (link.Written.Title is { } title)
            _out.Line(Indent + title);
        if (!link.IsFine && link.Written.File is not null)
            _out.Line(Indent + link.Url, Ink.Faint);
        foreach (var remark in link.Remarks)
            _out.Line(Indent + remark, Ink.Faint);
        if (AdviceFor(link) is { } advice)
            _out.Line(Indent + advice, Ink.Good);
        reply.Print(link.Written.Mistakes);
    }

    private static string? AdviceFor(FetchedLink link) =>
        link.Word switch
        {
            "dead" when link.Written.File is { } file =>
                $"Its card says so now. To lead readers to an archived copy, write 'archive:' in {file}.",
            "dead" or "refused" when link.IsNew => "Open it in a browser and write its card by hand: docs/cards.md.",
            _ => null,
        };

    private void Sum(ImmutableArray<FetchedLink> links)
    {
        if (links.IsEmpty)
            _out.Line("Every link that documents show as a card or that was clipped lately has a card.");
        else
            _out.Line(
                $"{Counted.Of(links.Length, "link", "links")}: "
                    + $"{string.Join(", ", links.GroupBy(l => l.Word).Select(g => $"{g.Count()} {g.Key}"))}."
            );
        if (links.Any(l => l.Fetch.Kind == VisitKind.NotReached))
            _out.Line(
                "Run the command again for the links that were not reached; --max-time gives it more time.",
                Ink.Faint
            );
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<FetchedLink> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("url", link.Url);
            json.WriteString("found", link.Word);
            json.WriteString("card", link.Written.File?.Value);
            json.WriteString("title", link.Written.Title);
            json.WriteStartArray("remarks");
            foreach (var remark in link.Remarks.Concat(link.Written.Mistakes.Select(m => m.Message)))
                json.WriteStringValue(remark);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
