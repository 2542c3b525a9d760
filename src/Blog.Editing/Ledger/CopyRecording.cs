using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Editing.Entries;
using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Editing.Ledger;

/// <summary>A door of this room: writes a copy into the front matter of its post, instead of a plan for the same
/// target, and changes no other byte.</summary>
public static class CopyRecording
{
    /// <summary>Makes the edit.</summary>
    /// <param name="path">The post's file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="copy">The copy, which must have an address. Keys that it does not give stay as they are
    /// written.</param>
    /// <param name="day">The day it was published, year first, in the site's time zone.</param>
    /// <param name="settings">Knows which target an entry means.</param>
    public static RecordedCopy Record(
        ContentPath path,
        ReadOnlySpan<byte> bytes,
        CrossPost copy,
        string? day,
        CrossPostSettings settings
    )
    {
        ArgumentNullException.ThrowIfNull(copy);
        var result = FrontMatterEdit.Apply(
            path,
            bytes,
            new EntryEdit("crossposts", items => ChangeOf(items, copy, day, settings))
        );
        return result.Refusal is { } refusal
            ? new RecordedCopy(
                default,
                DiagnosticCatalogue.FrontMatterNotEdited.At(refusal.Place, refusal.Reason),
                refusal.Lines
            )
            : new RecordedCopy(result.Bytes!.Value.AsMemory(), null, "");
    }

    private static EntryChange ChangeOf(
        ImmutableArray<DataNode> items,
        CrossPost copy,
        string? day,
        CrossPostSettings settings
    )
    {
        // A recorded copy comes before a planned one.
        var index = Enumerable
            .Range(0, items.Length)
            .Where(i => TargetOf(items[i], settings) == copy.To)
            .OrderBy(i => items[i] is DataMap { } plan && plan.Find("url") is null)
            .Select(i => (int?)i)
            .FirstOrDefault();
        var isNamed = index is { } at && items[at] is DataMap map && map.Find("to") is not null;
        var fields = ImmutableArray.CreateBuilder<EntryField>();
        if (!isNamed)
            fields.Add(new EntryField("to", copy.To.Value));
        fields.Add(new EntryField("url", copy.Url!));
        if (day is not null)
            fields.Add(new EntryField("date", day) { IsDay = true });
        if (copy.Note is { } note)
            fields.Add(new EntryField("note", note));
        return new EntryChange(index, fields.ToImmutable());
    }

    private static TargetKey? TargetOf(DataNode item, CrossPostSettings settings) =>
        item switch
        {
            DataMap map when map.Find("to")?.Value is DataScalar name => settings.Named(name.Text)?.Key,
            DataMap map when map.Find("url")?.Value is DataScalar url => TargetAt(url.Text, settings),
            DataScalar text => settings.Named(text.Text)?.Key ?? TargetAt(text.Text, settings),
            _ => null,
        };

    private static TargetKey? TargetAt(string url, CrossPostSettings settings) =>
        CopyAddress.Read(url) is { } address ? settings.TargetOf(address)?.Key : null;
}

/// <summary>The result of writing a copy into front matter.</summary>
/// <param name="Bytes">The file's new bytes; empty when the edit was refused.</param>
/// <param name="Refusal">Why the edit was refused; null when it was made.</param>
/// <param name="Lines">What to write by hand when the edit was refused; otherwise empty.</param>
public sealed record RecordedCopy(ReadOnlyMemory<byte> Bytes, Diagnostic? Refusal, string Lines);
