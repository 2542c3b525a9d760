using System.Globalization;
using System.Text;
using Blog.Html.Mail;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>Reports what mail programs do not show of an issue, and an issue that is too large.</summary>
/// <param name="document">The document that the issue is made from.</param>
internal sealed class EditionFindings(SitePost document)
{
    /// <summary>The size in bytes that the page of a mail may have: Gmail replaces the end of a larger page with a
    /// link.</summary>
    public const int MostBytes = 102 * 1024;

    private readonly SourceText _source = document.Parsed.Source;

    /// <summary>The diagnostics, each at its location in the document.</summary>
    public IEnumerable<Diagnostic> Of(MailPage page)
    {
        var bytes = Encoding.UTF8.GetByteCount(page.Html);
        if (bytes > MostBytes)
            yield return DiagnosticCatalogue.MailTooLarge.At(_source.At(0, 0), Kilobytes(bytes), WeightsOf(page));
        foreach (var finding in page.Findings)
            yield return DiagnosticCatalogue.NotInMail.At(PlaceOf(finding.Place), finding.What, finding.Instead);
    }

    /// <summary>A size in kB of 1024 bytes, with at most one decimal.</summary>
    public static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static string WeightsOf(MailPage page) =>
        string.Join(
            "; ",
            page.Weights.Take(3)
                .Select(w =>
                    $"{w.Kind.ToString().ToLowerInvariant()} {Kilobytes(w.Bytes)} kB"
                    + (w.LargestPlace.Length > 0 ? $", of it {Kilobytes(w.LargestBytes)} at {w.LargestPlace}" : "")
                )
        ) + ".";

    // The text of an included file is not at hand: the location is the start of the document.
    private SourceLocation PlaceOf(string place)
    {
        if (
            !place.StartsWith(_source.Path.Value + ":", StringComparison.Ordinal)
            || place[(_source.Path.Value.Length + 1)..].Split(':') is not [var line, var column]
            || !int.TryParse(line, CultureInfo.InvariantCulture, out var row)
            || !int.TryParse(column, CultureInfo.InvariantCulture, out var at)
            || row < 1
            || row > _source.LineCount
        )
            return _source.At(0, 0);
        var start = 0;
        for (var i = 1; i < row; i++)
            start = _source.Text.IndexOf('\n', start) + 1;
        return _source.At(Math.Min(start + Math.Max(0, at - 1), _source.Text.Length), 0);
    }
}
