using System.Collections.Immutable;
using System.Globalization;
using Blog.Editing.Clippings;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Reading.Clippings;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Clippings;

/// <summary>Adds links to the clippings of a month, for the command line and the author's desk.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class Clipper(SiteFolder folder, SiteEditor editor)
{
    /// <summary>
    /// Clips a link, or says why not; then nothing was written. To a link that is clipped already a note and tags are
    /// added.
    /// </summary>
    /// <param name="site">The site as its files are on the disk.</param>
    /// <param name="wish">The link.</param>
    /// <param name="now">The moment.</param>
    public ClipOutcome Clip(Site site, ClipWish wish, DateTimeOffset now)
    {
        var url = wish.Url.Trim();
        if (ClippingAddress.Read(url) is not { } identity)
            return ClipOutcome.Refused(
                ClipField.Url,
                url.Length == 0 ? "The address is empty." : $"'{url}' is not an absolute http or https address."
            );
        if (new Uri(url).UserInfo.Length > 0)
            return ClipOutcome.Refused(
                ClipField.Url,
                "The address has a user name in it, and perhaps a password: "
                    + "take them out, the file is there for others to read."
            );
        if (wish.Tags.FirstOrDefault(t => !ClippingTag.IsOne(t)) is { } noTag)
            return ClipOutcome.Refused(ClipField.Tags, $"'{noTag}' cannot be a tag: it needs a letter or a digit.");
        var local = TimeZoneInfo.ConvertTime(now, site.Catalogue.Settings.TimeZone);
        if ((wish.Month is null ? YearMonth.Of(local) : YearMonth.Read(wish.Month)) is not { } month)
            return ClipOutcome.Refused(ClipField.Month, $"'{wish.Month}' is not a month. Write it like 2020-11.");
        var clipping = new Clipping
        {
            Url = url,
            Identity = identity,
            Month = month,
            Title = OneLine(wish.Title),
            Note = wish.Note.ReplaceLineEndings("\n").Trim(),
            Tags = [.. wish.Tags.Select(t => new TagName(t)).DistinctBy(SlugMaker.OfTag)],
            Date = DateOnly.FromDateTime(local.DateTime),
            Place = SourceLocation.OfFile(ClippingFiles.FileOf(month)),
        };
        return Write(clipping, Known(site.Clippings, identity, wish.Month is null ? null : month));
    }

    // A named month means that month, whatever was clipped in others.
    private static Clipping? Known(ClippingBook book, LinkIdentity identity, YearMonth? named) =>
        named is { } month
            ? book.In(month).FirstOrDefault(c => c.Identity == identity)
            : book.Clippings.LastOrDefault(c => c.Identity == identity);

    private ClipOutcome Write(Clipping clipping, Clipping? known)
    {
        if (known is not null)
            return Edit(known.Place.Path, isExpected: true, clipping, bytes => Extended(bytes, clipping, known));
        var file = FileOf(clipping.Month);
        return Edit(file, File.Exists(folder.PathOf(file.Value)), clipping, bytes => Added(file, bytes, clipping));
    }

    private ClipOutcome Edit(
        ContentPath file,
        bool isExpected,
        Clipping clipping,
        Func<byte[]?, FileChange<ClipOutcome>> decide
    )
    {
        var edited = editor.Edit(folder.PathOf(file.Value), isExpected, decide);
        return edited.Problem is { } problem
            ? new ClipOutcome(null, Refusal([problem], ClippingText.LinesOf(clipping)))
            : edited.Result!;
    }

    // Somebody may have clipped it since the site was read.
    private static FileChange<ClipOutcome> Added(ContentPath file, byte[]? bytes, Clipping clipping)
    {
        var edited = ClippingEdit.Add(bytes, clipping);
        return edited.Known is { } there ? Extended(bytes, clipping, there) : Changed(file, edited, null);
    }

    private static FileChange<ClipOutcome> Extended(byte[]? bytes, Clipping clipping, Clipping known)
    {
        var file = known.Place.Path;
        if (clipping.Note.Length == 0 && clipping.Tags.IsEmpty)
        {
            var day = known.Date?.ToString("' on 'd MMMM yyyy", CultureInfo.InvariantCulture);
            return new(
                null,
                ClipOutcome.Refused(
                    ClipField.Url,
                    $"It was clipped already{day}: {known.Place}. A note or tags would be added to it."
                )
            );
        }

        return bytes is null
            ? new(null, ClipOutcome.Refused(ClipField.None, $"{file} was deleted a moment ago."))
            : Changed(file, ClippingEdit.Extend(bytes, known, clipping.Note, clipping.Tags), known);
    }

    private static FileChange<ClipOutcome> Changed(ContentPath file, ClippingEdited edited, Clipping? former) =>
        edited.Bytes is { } bytes
            ? new([.. bytes], new ClipOutcome(file, null) { Former = former })
            : new(null, new ClipOutcome(null, Refusal(edited.Mistakes, edited.Lines)));

    private static ClipRefusal Refusal(ImmutableArray<Diagnostic> mistakes, string lines) =>
        new(ClipField.None, "") { Mistakes = mistakes, Lines = lines };

    // A month that was begun as .yaml continues there.
    private ContentPath FileOf(YearMonth month) =>
        new ContentPath($"{ClippingFiles.Folder}/{month}.yaml") is var other && File.Exists(folder.PathOf(other.Value))
            ? other
            : ClippingFiles.FileOf(month);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A link to be clipped, as somebody typed it.</summary>
/// <param name="Url">Its address.</param>
public sealed record ClipWish(string Url)
{
    /// <summary>The title of the page as the browser showed it; empty when it is not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>What its author wants to say about it, in Markdown; empty for nothing yet.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The month whose review it is for; null for the present one.</summary>
    public string? Month { get; init; }
}
