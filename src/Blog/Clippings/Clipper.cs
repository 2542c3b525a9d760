using System.Globalization;
using Blog.Disk;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Model.Clippings;
using Blog.Pipelines;
using Blog.Pipelines.Clippings;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Clippings;

/// <summary>Puts links into the clippings of a month: the one way for the command line and for the author's desk.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="clock">Lets time pass while somebody else writes.</param>
internal sealed class Clipper(SiteFolder folder, TimeProvider clock)
{
    /// <summary>Clips a link, or says why not; then nothing was written. To a link that is clipped already a note and tags are added.</summary>
    /// <param name="site">The site as its files are on the disk.</param>
    /// <param name="wish">The link.</param>
    /// <param name="now">The moment.</param>
    public ClipOutcome Clip(Site site, ClipWish wish, DateTimeOffset now)
    {
        var url = wish.Url.Trim();
        if (ClippingAddress.Read(url) is not { } identity)
            return ClipOutcome.Refused(ClipField.Url, url.Length == 0 ? "The address is empty." : $"'{url}' is no absolute http or https address.");
        if (new Uri(url).UserInfo.Length > 0)
            return ClipOutcome.Refused(ClipField.Url, "The address has a user name in it, and perhaps a password: take them out, the file is there for others to read.");
        if (wish.Tags.FirstOrDefault(t => !ClippingTag.IsOne(t)) is { } noTag)
            return ClipOutcome.Refused(ClipField.Tags, $"'{noTag}' cannot be a tag: it needs a letter or a digit.");
        var local = TimeZoneInfo.ConvertTime(now, site.Catalogue.Settings.TimeZone);
        if ((wish.Month is null ? YearMonth.Of(local) : YearMonth.Read(wish.Month)) is not { } month)
            return ClipOutcome.Refused(ClipField.Month, $"'{wish.Month}' is no month. Write it like 2020-11.");
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
        using var held = SiteLock.Take(folder, "clippings", clock);
        return held is null
            ? ClipOutcome.Refused(ClipField.None, $"Another command has been writing clippings for {SiteLock.Patience.TotalSeconds:0} seconds.")
            : Write(clipping, Known(site.Clippings, identity, wish.Month is null ? null : month));
    }

    // Who names the month means that month, whatever was clipped in others.
    private static Clipping? Known(ClippingBook book, LinkIdentity identity, YearMonth? named) =>
        named is { } month ? book.In(month).FirstOrDefault(c => c.Identity == identity) : book.Clippings.LastOrDefault(c => c.Identity == identity);

    private ClipOutcome Write(Clipping clipping, Clipping? known)
    {
        if (known is not null)
            return Extend(clipping, known);
        var file = FileOf(clipping.Month);
        var edited = ClippingEdit.Add(BytesOf(file), clipping);
        return edited.Known is { } there ? Extend(clipping, there) : Write(file, edited);
    }

    private ClipOutcome Extend(Clipping clipping, Clipping known)
    {
        var file = known.Place.Path;
        if (clipping.Note.Length == 0 && clipping.Tags.IsEmpty)
            return ClipOutcome.Refused(ClipField.Url, $"It was clipped already{(known.Date is { } day ? day.ToString("' on 'd MMMM yyyy", CultureInfo.InvariantCulture) : "")}: {known.Place}. A note or tags would be added to it.");
        if (BytesOf(file) is not { } bytes)
            return ClipOutcome.Refused(ClipField.None, $"{file} was deleted a moment ago.");
        return Write(file, ClippingEdit.Extend(bytes, known, clipping.Note, clipping.Tags)) with { Former = known };
    }

    private ClipOutcome Write(ContentPath file, ClippingEdited edited)
    {
        if (edited.Bytes is not { } bytes)
            return new ClipOutcome(null, new ClipRefusal(ClipField.None, "") { Mistakes = edited.Mistakes, Lines = edited.Lines });
        WholeFile.Write(folder.PathOf(file.Value), bytes.AsSpan());
        return new ClipOutcome(file, null);
    }

    // A month that somebody began as .yaml goes on there.
    private ContentPath FileOf(YearMonth month) =>
        new ContentPath($"{ClippingFiles.Folder}/{month}.yaml") is var other && File.Exists(folder.PathOf(other.Value)) ? other : ClippingFiles.FileOf(month);

    private byte[]? BytesOf(ContentPath file) => File.Exists(folder.PathOf(file.Value)) ? File.ReadAllBytes(folder.PathOf(file.Value)) : null;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
