using System.Text;
using Blog.Data;
using Blog.Data.Headers;
using Blog.Data.Nodes;
using Blog.Editing.Entries;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Editing.Drafts;

/// <summary>A door of this room: makes a document a draft by <c>draft: true</c> in its front matter, and changes no
/// other byte.</summary>
public static class DraftEdit
{
    private const string Key = "draft";

    private const string Reason = "It is written in a way that cannot be changed without changing something else.";

    /// <summary>Makes the edit in the form of the front matter. The result is read again: the document is held back,
    /// and every other value and the body are the same. Where no way achieves that, the edit is refused. A file without
    /// front matter gets some.</summary>
    /// <param name="path">The document's file.</param>
    /// <param name="bytes">Its bytes; a byte order mark stays.</param>
    public static EditedDraft HoldBack(ContentPath path, ReadOnlyMemory<byte> bytes)
    {
        var source = SourceText.Decode(path, bytes.Span, out var problem);
        var read = FrontMatter.Read(source);
        if ((problem ?? read.Diagnostics.FirstOrDefault()) is { } mistake)
            return Refuse(mistake.Location, "It has a mistake: " + mistake.Message);
        if (IsHeldBack(read))
            return new EditedDraft(bytes, null);
        var start = source.Text.StartsWith('\uFEFF') ? 1 : 0;
        var body = source.Text[read.BodyStart..];
        foreach (var way in Ways(source.Text, start, read))
        {
            var edited = Splice.Apply(source.Text, [way]);
            if (!IsOnlyChange(read, body, new SourceText(path, edited)))
                continue;
            byte[] mark = bytes.Span is [0xEF, 0xBB, 0xBF, ..] && start == 0 ? [0xEF, 0xBB, 0xBF] : [];
            return new EditedDraft((byte[])[.. mark, .. Encoding.UTF8.GetBytes(edited)], null);
        }

        return Refuse(SourceLocation.OfFile(path), Reason);
    }

    private static IEnumerable<Splice> Ways(string text, int start, FrontMatter read)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (Own(read.Values) is { Value: var value })
        {
            yield return new Splice(value.Span.Start, value.Span.Length, "true");
            yield break;
        }

        if (read.BodyStart <= start || FrontMatterFinder.Find(text) is not { } block)
        {
            yield return new Splice(start, 0, $"---{end}draft: true{end}---{end}");
            yield break;
        }

        var line = block.Form switch
        {
            FrontMatterForm.Toml => "draft = true",
            FrontMatterForm.JsonEntries => "\"draft\": true,",
            _ => "draft: true",
        };
        yield return new Splice(block.Content.Start, 0, line + end);
        var brace = text.IndexOf('{', block.Opening.Start);
        if (brace < 0)
            yield break;
        var name = block.Form == FrontMatterForm.Json ? "\"draft\": true" : line;
        yield return new Splice(brace + 1, 0, read.Values.Entries.IsEmpty ? name : $" {name},");
    }

    private static bool IsOnlyChange(FrontMatter before, string body, SourceText edited)
    {
        var after = FrontMatter.Read(edited);
        return after.Diagnostics.IsEmpty
            && IsHeldBack(after)
            && edited.Text.AsSpan(after.BodyStart).SequenceEqual(body)
            && Others(before)
                .SequenceEqual(
                    Others(after),
                    EqualityComparer<DataEntry>.Create((a, b) => a is not null && b is not null && SameValues.Are(a, b))
                );
    }

    private static IEnumerable<DataEntry> Others(FrontMatter read) =>
        read.Values.Entries.Where(e => e != Own(read.Values));

    private static DataEntry? Own(DataMap values) =>
        values.Entries.FirstOrDefault(e => e.Key.Equals(Key, StringComparison.OrdinalIgnoreCase));

    private static bool IsHeldBack(FrontMatter read) =>
        UnwrittenReader.Visibility(read.Values, TimeZoneInfo.Utc).IsHeldBack;

    private static EditedDraft Refuse(SourceLocation place, string reason) =>
        new(default, DiagnosticCatalogue.FrontMatterNotEdited.At(place, reason));
}

/// <summary>A document that is held back.</summary>
/// <param name="Bytes">The file's new bytes, the same as before when it was held back already; empty when the edit was
/// refused.</param>
/// <param name="Refusal">Why the edit was refused; null when it was not.</param>
public sealed record EditedDraft(ReadOnlyMemory<byte> Bytes, Diagnostic? Refusal);
