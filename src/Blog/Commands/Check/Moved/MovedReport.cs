using System.Collections.Immutable;
using Blog.Answers;
using Blog.Import.Moved;
using Blog.Options;
using Blog.Pages;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;

namespace Blog.Commands.Check.Moved;

/// <summary>Prints what answers the addresses of an old site.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints JSON.</param>
internal sealed class MovedReport(Surroundings surroundings, SharedValues values, Reply reply)
{
    private const int MostLines = 50;

    private readonly Printer _out = surroundings.Out;

    /// <summary>Prints the report.</summary>
    /// <param name="addresses">The addresses with their answers.</param>
    /// <param name="problems">What could not be read of the old site.</param>
    /// <param name="site">The new site, for suggestions.</param>
    /// <returns>The exit code: mistakes when an address is lost or a sitemap could not be read.</returns>
    public int Print(ImmutableArray<MovedAddress> addresses, ImmutableArray<string> problems, Site site)
    {
        ImmutableArray<MovedAddress> lost = [.. addresses.Where(a => a.Answer == MovedAnswer.Lost)];
        var exit = lost.IsEmpty && problems.IsEmpty ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
            return reply.Json(
                exit,
                json =>
                {
                    json.WriteStartArray("addresses");
                    foreach (var address in addresses)
                    {
                        json.WriteStartObject();
                        json.WriteString("address", address.Address);
                        json.WriteString("answer", WordOf(address.Answer));
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    JsonTexts.Write(json, "problems", problems);
                }
            );
        foreach (var problem in problems)
            surroundings.Error.Write("warning: ", Ink.Warning).Line(problem);
        PrintAll(lost, site);
        if (!values.Quiet)
            _out.Advice(
                $"{Counted.Of(addresses.Length, "address", "addresses")}: "
                    + string.Join(", ", Enum.GetValues<MovedAnswer>().Select(a => Sum(addresses, a)).OfType<string>())
                    + ".",
                lost.IsEmpty ? Ink.Good : Ink.Warning
            );
        return exit;
    }

    private void PrintAll(ImmutableArray<MovedAddress> lost, Site site)
    {
        var most = values.Verbose ? lost.Length : MostLines;
        var pages = new Lazy<NameIndex>(() => new NameIndex(site.Catalogue.Listed.Select(d => d.Permalink.Value)));
        foreach (var address in lost.Take(most))
        {
            _out.Write("lost ", Ink.Error).Line(address.Address);
            if (pages.Value.Find(address.Address) is { } near)
                _out.Line($"     near {near}", Ink.Faint);
        }

        if (lost.Length > most)
            _out.Line($"and {Counted.Of(lost.Length - most, "address", "addresses")} more: --verbose lists all.");
        if (!lost.IsEmpty)
            _out.Line("Lead them on with redirect_from in a document, or in content/redirects.yml.", Ink.Faint);
    }

    private static string? Sum(ImmutableArray<MovedAddress> addresses, MovedAnswer answer)
    {
        var count = addresses.Count(a => a.Answer == answer);
        if (count == 0)
            return null;
        var words = answer switch
        {
            MovedAnswer.Page => "answered",
            MovedAnswer.Redirect => "redirected",
            MovedAnswer.Rule => "redirected by _redirects where the host reads it",
            _ => "lost",
        };
        return $"{count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} {words}";
    }

    private static string WordOf(MovedAnswer answer) =>
        answer switch
        {
            MovedAnswer.Page => "page",
            MovedAnswer.Redirect => "redirect",
            MovedAnswer.Rule => "rule",
            _ => "lost",
        };
}
