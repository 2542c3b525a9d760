using System.Collections.Immutable;
using System.Text;
using Blog.Data;
using Blog.Data.Headers;
using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>A door of this room: changes one entry of a list in the front matter of a file, and no other
/// byte.</summary>
internal static class FrontMatterEdit
{
    /// <summary>Makes the edit in the author's own style: with the file's line ends, the list's form and the same
    /// quotes. The result is read again: every other value and the body are the same, and the entry is there. Where no
    /// way achieves that, the edit is refused. A file without front matter gets some.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes; a byte order mark stays.</param>
    /// <param name="edit">The change of the list.</param>
    public static EditResult Apply(ContentPath path, ReadOnlySpan<byte> bytes, EntryEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var source = SourceText.Decode(path, bytes, out var problem);
        var read = FrontMatter.Read(source);
        var draft = new FrontMatterDraft(
            source.Text,
            FrontMatterFinder.Find(source.Text) ?? default,
            read.Values,
            edit.Key,
            edit.Choose(FrontMatterDraft.ItemsOf(read.Values, edit.Key))
        );
        if ((problem ?? read.Diagnostics.FirstOrDefault()) is { } mistake)
            return Refuse(draft, mistake.Location, "It has a mistake: " + mistake.Message);
        var prefix = bytes[..(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0)];
        var check = new EditCheck(draft, source.Text[read.BodyStart..]);
        foreach (var way in Ways(draft, isThere: read.BodyStart > (source.Text.StartsWith('\uFEFF') ? 1 : 0)))
        {
            var edited = Splice.Apply(source.Text, way);
            if (check.Accepts(new SourceText(path, edited)))
                return new EditResult { Bytes = [.. prefix, .. Encoding.UTF8.GetBytes(edited)] };
        }

        return Refuse(
            draft,
            PlaceIn(source, draft),
            "It is written in a way that cannot be changed without changing something else."
        );
    }

    private static IEnumerable<ImmutableArray<Splice>> Ways(FrontMatterDraft draft, bool isThere) =>
        !isThere
            ?
            [
                [NewBlock(draft)],
            ]
        // A list has no place in lines of Pelican's form.
        : draft.Block.Form == FrontMatterForm.Lines ? []
        : draft.Entry is not { } entry ? MissingList.Ways(draft)
        : draft.Item is { } item ? ChangedEntry.Ways(draft, entry, item)
        : GrownList.Ways(draft, entry);

    private static Splice NewBlock(FrontMatterDraft draft) =>
        draft.Lines(
            draft.Text.StartsWith('\uFEFF') ? 1 : 0,
            $"---\n{draft.Notation.List(draft.Key, draft.Change.Fields, "")}---\n"
        );

    private static SourceLocation PlaceIn(SourceText source, FrontMatterDraft draft) =>
        source.At(draft.Item?.Span ?? draft.Entry?.KeySpan ?? draft.Block.Opening);

    private static EditResult Refuse(FrontMatterDraft draft, SourceLocation place, string reason) =>
        new() { Refusal = new EditRefusal(place, reason, draft.Notation.List(draft.Key, draft.Change.Fields, "")) };
}

/// <summary>The result of an edit: the file's new bytes, or the reason why there are none.</summary>
internal sealed record EditResult
{
    /// <summary>The new bytes of the whole file, the same as before when the entry was there already; null when the
    /// edit is refused.</summary>
    public ImmutableArray<byte>? Bytes { get; init; }

    /// <summary>Why the edit was refused; null when it was not.</summary>
    public EditRefusal? Refusal { get; init; }
}

/// <summary>Why front matter cannot be edited without harm.</summary>
/// <param name="Place">The place that prevents the edit.</param>
/// <param name="Reason">The reason, one sentence.</param>
/// <param name="Lines">What to write there by hand, in the form of that front matter: whole lines with LF between
/// them.</param>
internal sealed record EditRefusal(SourceLocation Place, string Reason, string Lines);
