using System.Collections.Immutable;
using Blog.Editing.Reviews.Texts;
using Blog.Markdown;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Reading;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;

namespace Blog.Editing.Reviews;

/// <summary>Everything that the review of a month may show, in the order in which a draft shows it.</summary>
/// <param name="site">The site.</param>
/// <param name="month">The month.</param>
/// <param name="review">The slug of the review itself.</param>
/// <param name="identities">Identifies links.</param>
/// <param name="renderer">Parses notes.</param>
internal sealed class Proposals(
    SiteContent site,
    YearMonth month,
    Slug review,
    Identities identities,
    MarkdownRenderer renderer
)
{
    private readonly ReviewWords _words = ReviewWords.Of(site.Catalogue.Settings.Language);

    private SectionName Home => new(SectionKind.FromThisBlog, _words.FromThisBlog);

    /// <summary>The proposals, each thing once.</summary>
    public ImmutableArray<Proposal> All() =>
        [
            .. Posts()
                .Concat(Copies())
                .Concat(NextParts())
                .Concat(LastReview())
                .Concat(Clippings())
                .DistinctBy(p => p.Identity),
        ];

    private IEnumerable<SitePost> Published(PostKind kind) =>
        site.Catalogue.Documents.Where(d => d.Kind == kind && d.State == PublishingState.Published);

    private bool IsIn(DateTimeOffset? moment) => moment is { } date && YearMonth.Of(Local(date)) == month;

    private DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, site.Catalogue.Settings.TimeZone);

    // First new posts, then updated ones, both in the order of their days.
    private IEnumerable<Proposal> Posts()
    {
        foreach (
            var post in Published(PostKind.Post).Where(p => IsIn(p.Date)).Order(PostOrder.NewestFirstComparer).Reverse()
        )
            yield return OfPost(post, "");
        foreach (
            var post in Published(PostKind.Post)
                .Where(p => IsIn(p.Updated) && !IsIn(p.Date))
                .OrderBy(p => p.Updated)
                .ThenBy(p => p.Source)
        )
            yield return OfPost(post, _words.UpdatedOn(Local(post.Updated!.Value)) + "\n\n");
    }

    private Proposal OfPost(SitePost post, string before) =>
        new(Home, AddressOf(post), Identities.OfDocument(post.Source), before + CardOf(AddressOf(post)), post.Title);

    private IEnumerable<Proposal> Copies()
    {
        foreach (var post in Published(PostKind.Post).Order(PostOrder.NewestFirstComparer).Reverse())
        {
            var written = post.CrossPosts.Where(c => c.IsPublished).Select(c => (c.To, Url: c.Url!, c.Date));
            // A copy in front matter counts before one that only the ledger knows.
            var recorded = site
                .Ledger.Entries.Where(e =>
                    e.Post == post.Source
                    && e is { Url: not null, IsDraft: false }
                    && !post.CrossPosts.Any(c => c.To == e.To && c.IsPublished)
                )
                .Select(e => (e.To, Url: e.Url!, Date: e.Copied));
            foreach (var (to, url, _) in written.Concat(recorded).Where(c => IsIn(c.Date)))
            {
                if (LinkIdentity.Read(url) is { } identity && site.Catalogue.Settings.CrossPosts.Find(to) is { } target)
                    yield return new Proposal(
                        Home,
                        url,
                        Identities.OfPageElsewhere(identity),
                        _words.WentOut(LinkTo(post), PlainMarkdown.OfLine(target.Name), Destination(url)),
                        $"{post.Title} on {target.Name}"
                    );
            }
        }
    }

    // A series is running when some of it is published and some is not.
    private IEnumerable<Proposal> NextParts()
    {
        foreach (var series in site.Catalogue.Series)
        {
            var last = series.Parts.LastOrDefault(p => p.Post is { State: PublishingState.Published });
            if (
                last is null
                || series.Parts.FirstOrDefault(p =>
                    p.Number > last.Number && p.Post is not { State: PublishingState.Published }
                )
                    is not { } next
            )
                continue;
            var link = $"[{PlainMarkdown.OfLine(series.Series.Title)}]({Destination(series.Permalink.Value)})";
            var note = string.IsNullOrWhiteSpace(next.Note) ? "" : " " + PlainMarkdown.OfLine(next.Note);
            yield return new Proposal(
                Home,
                $"series:{series.Series.Key}#{next.Number}",
                Identities.OfPage(series.Permalink),
                _words.Next(link, next.Number, OwnTitle(next, series)) + note,
                next.Title
            );
        }
    }

    // A title that only repeats the title of the series is left out.
    private static string OwnTitle(SiteSeriesPart part, SiteSeries series) =>
        part.Title.StartsWith(series.Series.Title, StringComparison.OrdinalIgnoreCase)
            ? ""
            : PlainMarkdown.OfLine(part.Title).TrimEnd('.');

    private IEnumerable<Proposal> LastReview() =>
        Published(PostKind.Review)
            .Where(r => r.Slug != review && r.Post.Month < month)
            .OrderByDescending(r => r.Post.Month)
            .ThenBy(r => r, PostOrder.NewestFirstComparer)
            .Take(1)
            .Select(r => new Proposal(
                Home,
                AddressOf(r),
                Identities.OfDocument(r.Source),
                _words.Before(LinkTo(r)),
                r.Title
            ));

    private IEnumerable<Proposal> Clippings()
    {
        var clippings = site.Clippings.In(month);
        var tags = clippings.Where(c => !c.Tags.IsEmpty).Select(c => SlugMaker.OfTag(c.Tags[0])).Distinct().ToList();
        return clippings
            .OrderBy(c => c.Tags.IsEmpty ? tags.Count : tags.IndexOf(SlugMaker.OfTag(c.Tags[0])))
            .Select(OfClipping);
    }

    private Proposal OfClipping(Clipping clipping)
    {
        var section = clipping.Tags is [var tag, ..]
            ? new SectionName(SectionKind.Tag, TitleOf(tag))
            : new SectionName(SectionKind.OddsAndEnds, _words.OddsAndEnds);
        var card = CardOf(clipping.Url);
        var note =
            clipping.Note.Length == 0
                ? ""
                : (ReadsAsMeant(clipping.Note, card) ? clipping.Note : PlainMarkdown.OfParagraphs(clipping.Note))
                    + "\n\n";
        return new Proposal(
            section,
            clipping.Url,
            identities.OfClipping(clipping.Identity, clipping.Url),
            note + card,
            site.Cards.Find(clipping.Url)?.Title ?? (clipping.Title.Length > 0 ? clipping.Title : clipping.Url)
        );
    }

    // A note is Markdown. One that would swallow the card or open a section is escaped as plain text.
    private bool ReadsAsMeant(string note, string card) => NoteReading.KeepsToItself(note, card, renderer);

    // The spelling most posts use; a slug becomes words.
    private string TitleOf(TagName tag)
    {
        var name = site.Catalogue.FindTag(tag)?.Name.Value ?? tag.Value;
        if (name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            name = name.Replace('-', ' ').Trim();
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : tag.Value;
    }

    private string AddressOf(SitePost post) =>
        site.Catalogue.WithSlug(post.Slug.Value).FirstOrDefault() == post
            ? $"post:{post.Slug}"
            : post.Source.Value["content".Length..];

    private string LinkTo(SitePost post) => $"[{PlainMarkdown.OfLine(post.Title)}]({Destination(AddressOf(post))})";

    private static string CardOf(string address) =>
        address.StartsWith('/') ? $"::: card {address}\n:::"
        : IsPlain(address)
        && char.IsAsciiLetterOrDigit(address.TrimEnd('/')[^1])
        && !address.StartsWith("post:", StringComparison.Ordinal)
            ? address
        : $"<{Enclosed(address)}>";

    private static string Destination(string address) => IsPlain(address) ? address : $"<{Enclosed(address)}>";

    // It has no characters with a meaning in Markdown.
    private static bool IsPlain(string address) =>
        address.All(c => char.IsAsciiLetterOrDigit(c) || "-._/:?=&%#@".Contains(c, StringComparison.Ordinal));

    // Characters that would end the address between angle brackets.
    private static string Enclosed(string address) =>
        address
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}

/// <summary>Something that a review of a month may show.</summary>
/// <param name="Section">The section it belongs in.</param>
/// <param name="Key">Its key in <c>drafted</c> in the review's front matter.</param>
/// <param name="Identity">Its identity among the links of a text, whatever form they are written in.</param>
/// <param name="Markdown">Its blocks, with empty lines between them and LF at line ends; none at the start and the
/// end.</param>
/// <param name="Says">What it is, for the author: a title or an address.</param>
internal sealed record Proposal(SectionName Section, string Key, string Identity, string Markdown, string Says);
