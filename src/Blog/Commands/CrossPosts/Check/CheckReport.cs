using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Reading.CrossPosts;
using Blog.Running;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>Prints the results of a check, and what to do about each.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints JSON and diagnostics.</param>
/// <param name="selection">The site whose copies they are.</param>
internal sealed class CheckReport(Surroundings surroundings, SharedValues values, Reply reply, CopySelection selection)
{
    private const string Indent = "  ";

    private readonly Printer _out = surroundings.Out;

    /// <summary>Prints the report.</summary>
    /// <returns>The exit code: mistakes when a copy is gone, moved or leads astray, or the time was over before its
    /// turn. A copy that its site hides from programs does not count as a mistake.</returns>
    public int Print(ImmutableArray<CheckedCopy> copies)
    {
        var exit = copies.Any(c => c.IsWrong || c.IsNotReached) ? ExitCode.Mistakes : ExitCode.Fine;
        if (values.Json)
            return reply.Json(exit, json => Write(json, copies));
        foreach (var copy in copies.Where(c => !values.Quiet || c.IsWrong))
            Print(copy);
        if (!values.Quiet)
            Sum(copies);
        return exit;
    }

    private static string WordOf(CheckedCopy copy) =>
        copy.IsNotReached ? "not-reached"
        : copy.Finding is { } finding ? LedgerText.WordOf(finding)
        : "draft";

    private static Ink InkOf(CheckedCopy copy) =>
        copy switch
        {
            { IsWrong: true } => Ink.Error,
            { Finding: CopyFinding.Fine } => Ink.Good,
            { IsNotReached: true } => Ink.Warning,
            { Finding: null } => Ink.Plain,
            _ => Ink.Warning,
        };

    private void Print(CheckedCopy copy)
    {
        var status = copy.Status;
        _out.Write($"{WordOf(copy), -11} ", InkOf(copy))
            .Write($"{status.Target.Name}: ")
            .Line(status.Post.Source.Value, Ink.Strong);
        if (status.Url is { } url && copy.Finding is not CopyFinding.Fine)
            _out.Line(Indent + url, Ink.Faint);
        if (copy.Message.Length > 0)
            _out.Advice(Indent + copy.Message);
        if (AdviceFor(copy) is { } advice)
            _out.Line(Indent + advice, Ink.Good);
        if (copy.ByHand is { } unwritten)
            CopyWriter.PrintByHand(surroundings.Error, reply, unwritten);
    }

    private string? AdviceFor(CheckedCopy copy)
    {
        var (post, target) = (copy.Status.Post, copy.Status.Target);
        return copy.Finding switch
        {
            CopyFinding.Astray => $"Set its canonical link there to {selection.Site.Catalogue.HomeOf(post.Post)}",
            CopyFinding.Moved => _out.Program.Command($"crosspost record {post.Slug} {copy.Address} --to {target.Key}"),
            CopyFinding.Gone => $"Take it out of 'crossposts' in {post.Source}, or publish it again: "
                + _out.Program.Command($"crosspost export {post.Slug} --to {target.Key}"),
            _ => null,
        };
    }

    private void Sum(ImmutableArray<CheckedCopy> copies)
    {
        if (copies.IsEmpty)
        {
            _out.Advice("No copy has a known address. 'blog crosspost record' records one.");
            return;
        }

        var counts = copies
            .GroupBy(WordOf)
            .OrderBy(g => g.First().Finding ?? (CopyFinding)int.MaxValue)
            .Select(g => $"{g.Count()} {g.Key}");
        _out.Line($"{Counted.Of(copies.Length, "copy", "copies")}: {string.Join(", ", counts)}.");
        if (copies.Any(c => c.IsNotReached))
            _out.Line(
                "Run the command again for the copies that were not reached; --max-time gives it more time.",
                Ink.Faint
            );
        if (copies.Any(c => c.Finding is CopyFinding.Refused))
            _out.Line("Open refused copies in a browser: their sites show pages to people only.", Ink.Faint);
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<CheckedCopy> copies)
    {
        json.WriteStartArray("copies");
        foreach (var copy in copies)
        {
            json.WriteStartObject();
            json.WriteString("post", copy.Status.Post.Source.Value);
            json.WriteString("target", copy.Status.Target.Key.Value);
            json.WriteString("url", copy.Status.Url);
            json.WriteString("found", WordOf(copy));
            json.WriteString("message", copy.Message);
            json.WriteString("canonical", copy.Canonical);
            json.WriteString("address", copy.Address);
            json.WriteString("checked", JsonTexts.Moment(copy.Seen));
            json.WriteString("by_hand", copy.ByHand?.Lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
