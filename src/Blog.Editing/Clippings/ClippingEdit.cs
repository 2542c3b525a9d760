using System.Collections.Immutable;
using System.Text;
using Blog.Model;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Reading.Clippings;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Editing.Clippings;

/// <summary>A door of this room: adds to the file of a month's clippings. Everything else stays byte for byte,
/// including comments and the form of the list. The result is read again and must say what the file said before and
/// what was added; otherwise the edit is refused.</summary>
public static class ClippingEdit
{
    /// <summary>Adds a clipping at the end, unless its link is in the file.</summary>
    /// <param name="file">The bytes of the file of the clipping's month; null when there is none.</param>
    /// <param name="clipping">The clipping; its place is ignored.</param>
    public static ClippingEdited Add(byte[]? file, Clipping clipping)
    {
        ArgumentNullException.ThrowIfNull(clipping);
        var before = Before.Of(file ?? [], clipping.Month);
        if (before.Mistakes is { IsEmpty: false } mistakes)
            return new ClippingEdited(null, mistakes, ClippingText.LinesOf(clipping));
        if (before.Read.Clippings.FirstOrDefault(c => c.Identity == clipping.Identity) is { } known)
            return new ClippingEdited([.. file ?? []], [], "") { Known = known };
        if (before.Source.Text.Length == 0)
            return Whole(before, ClippingText.HeadOf(clipping.Month) + ClippingText.LinesOf(clipping));
        return FirstThatSays(
            before,
            ClippingLines.Added(before.Source, clipping),
            [.. before.Read.Clippings, clipping],
            ClippingText.LinesOf(clipping)
        );
    }

    /// <summary>Adds to a clipping in the file: a note below its own, and tags that it does not have yet.</summary>
    /// <param name="file">The bytes of its file.</param>
    /// <param name="clipping">The clipping as it is in the file.</param>
    /// <param name="note">What is added to its note; empty for nothing.</param>
    /// <param name="tags">The tags to add.</param>
    /// <returns>The result; the same bytes when the clipping has all of this already.</returns>
    public static ClippingEdited Extend(byte[] file, Clipping clipping, string note, IEnumerable<TagName> tags)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(clipping);
        var before = Before.Of(file, clipping.Month);
        var index = before.Read.Clippings.IndexOf(
            before.Read.Clippings.FirstOrDefault(c => c.Identity == clipping.Identity)!
        );
        if (index < 0 && before.Mistakes.IsEmpty)
            before = before with
            {
                Mistakes =
                [
                    DiagnosticCatalogue.DraftNotExtended.At(
                        before.Source.At(0, 0),
                        $"'{clipping.Url}' is not in it any more."
                    ),
                ],
            };
        var known = index < 0 ? clipping : before.Read.Clippings[index];
        var wanted = known with
        {
            Note = Joined(known.Note, note.ReplaceLineEndings("\n").Trim()),
            Tags = [.. known.Tags.Concat(tags).DistinctBy(SlugMaker.OfTag)],
        };
        if (before.Mistakes is { IsEmpty: false } mistakes)
            return new ClippingEdited(null, mistakes, ClippingText.LinesOf(wanted));
        if (Same(known, wanted))
            return new ClippingEdited([.. file], [], "");
        return FirstThatSays(
            before,
            ClippingLines.Changed(before.Source, before.Read.Items[index], known, wanted),
            before.Read.Clippings.SetItem(index, wanted),
            ClippingText.LinesOf(wanted)
        );
    }

    private static string Joined(string one, string other) =>
        one.Length == 0 || other.Length == 0 ? one + other
        : one.Contains(other, StringComparison.Ordinal) ? one
        : $"{one}\n\n{other}";

    private static ClippingEdited FirstThatSays(
        Before before,
        IEnumerable<string> texts,
        ImmutableArray<Clipping> wanted,
        string lines
    )
    {
        foreach (var text in texts)
        {
            var (read, diagnostics) = ClippingReader.Read(new SourceText(before.Source.Path, text), before.Month);
            if (
                !diagnostics.Any(IsError)
                && read.Clippings.Length == wanted.Length
                && read.Clippings.Zip(wanted).All(p => Same(p.First, p.Second))
            )
                return Whole(before, text);
        }

        return new ClippingEdited(
            null,
            [
                DiagnosticCatalogue.DraftNotExtended.At(
                    before.Source.At(0, 0),
                    "It is written in a way that cannot be changed without changing something else."
                ),
            ],
            lines
        );
    }

    private static ClippingEdited Whole(Before before, string text) =>
        new([.. before.Prefix, .. Encoding.UTF8.GetBytes(text)], [], "");

    // The place does not count in the comparison.
    private static bool Same(Clipping one, Clipping other) =>
        (one.Url, one.Title, one.Note, one.Date) == (other.Url, other.Title, other.Note, other.Date)
        && one.Tags.SequenceEqual(other.Tags);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private sealed record Before(
        SourceText Source,
        ClippingsRead Read,
        YearMonth Month,
        ImmutableArray<byte> Prefix,
        ImmutableArray<Diagnostic> Mistakes
    )
    {
        public static Before Of(byte[] file, YearMonth month)
        {
            var source = SourceText.Decode(ClippingFiles.FileOf(month), file, out var problem);
            var (read, diagnostics) = ClippingReader.Read(source, month);
            ImmutableArray<byte> mark = file is [0xEF, 0xBB, 0xBF, ..] ? [0xEF, 0xBB, 0xBF] : [];
            return new Before(
                source,
                read,
                month,
                mark,
                [.. (problem is null ? [] : new[] { problem }).Concat(diagnostics.Where(IsError))]
            );
        }
    }
}

/// <summary>The result of editing a file of clippings.</summary>
/// <param name="Bytes">The new bytes of the whole file; null when it was refused.</param>
/// <param name="Mistakes">Why it was refused; empty when it was not.</param>
/// <param name="Lines">What to write by hand when it was refused, whole lines; otherwise empty.</param>
public sealed record ClippingEdited(ImmutableArray<byte>? Bytes, ImmutableArray<Diagnostic> Mistakes, string Lines)
{
    /// <summary>The clipping of the same link that the file has already, in which case nothing is added; null when
    /// there is none.</summary>
    public Clipping? Known { get; init; }
}
