using Blog.Model;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Disk.Memory;

namespace Blog.Workspace.Records;

/// <summary>Writes what a build said about a site, and reads it again.</summary>
internal static class RecordedSummary
{
    /// <summary>Writes it; null for none.</summary>
    public static void Write(RecordWriter writer, SiteSummary? summary)
    {
        writer.Add(summary is not null);
        if (summary is null)
            return;
        writer.Add(summary.Pages);
        writer.Add(summary.Files);
        writer.Add(summary.Documents);
        writer.Add(summary.LeftOut);
        writer.Add(summary.Turns.Length);
        foreach (var turn in summary.Turns)
            writer.Add(turn);
        writer.Add(summary.HeldBack.Length);
        foreach (var document in summary.HeldBack)
        {
            writer.Add(document.Source.Value);
            writer.Add((long)document.State);
            writer.Add(document.Date);
            writer.Add(document.Start);
            writer.Add(document.Expires);
            writer.Add(document.By);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SiteSummary? Read(RecordReader reader)
    {
        if (!reader.Truth())
            return null;
        var (pages, files, documents, leftOut) = (
            reader.Count32(),
            reader.Count32(),
            reader.Count32(),
            reader.Count32()
        );
        var turns = new DateTimeOffset[reader.Count()];
        for (var i = 0; i < turns.Length; i++)
            turns[i] = reader.Moment() ?? default;
        var heldBack = new HeldBackDocument[reader.Count()];
        for (var i = 0; i < heldBack.Length; i++)
        {
            heldBack[i] = new HeldBackDocument(
                new ContentPath(reader.Text()),
                (PublishingState)reader.Index(Enum.GetValues<PublishingState>().Length),
                reader.Moment(),
                reader.Moment(),
                reader.Moment(),
                reader.TextOrNull()
            );
        }

        return new SiteSummary(pages, files, documents, leftOut, [.. heldBack]) { Turns = [.. turns] };
    }
}
