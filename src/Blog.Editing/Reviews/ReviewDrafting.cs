using System.Collections.Immutable;
using System.Text;
using Blog.Data;
using Blog.Editing.Entries;
using Blog.Editing.Reviews.Texts;
using Blog.Markdown;
using Blog.Markdown.Blocks;
using Blog.Markdown.Code;
using Blog.Model;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Reading;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing;
using Blog.Text;

namespace Blog.Editing.Reviews;

/// <summary>
/// The door of this room: drafts the review of a month of what the site knows of it, and adds what is new to one that
/// its author has been writing. What was proposed once is remembered in the review's front matter (<c>drafted</c>), so
/// that what its author took out does not come back. </summary>
public sealed class ReviewDrafting
{
    private readonly SiteContent _site;
    private readonly YearMonth _month;
    private readonly ContentPath _path;
    private readonly Lazy<MarkdownRenderer> _renderer;
    private readonly Identities _identities;
    private readonly Lazy<ImmutableArray<Proposal>> _proposals;

    private ImmutableArray<Proposal> All => _proposals.Value;

    /// <summary>The drafting of one review.</summary>
    /// <param name="site">The content of the site, as its files are on the disk.</param>
    /// <param name="month">The month.</param>
    /// <param name="path">The review's file, which need not be there yet.</param>
    /// <param name="slug">The review's slug.</param>
    public ReviewDrafting(SiteContent site, YearMonth month, ContentPath path, Slug slug)
    {
        ArgumentNullException.ThrowIfNull(site);
        var settings = site.Catalogue.Settings;
        (_site, _month, _path) = (site, month, path);
        _renderer = new(() =>
            new MarkdownRenderer(
                new MarkdownOptions(settings.SmartPunctuation) { LoneAddress = Directives.LoneAddress },
                new CodeRenderer()
            )
        );
        var permalink = site.Catalogue.Find(path)?.Post.Permalink ?? new Permalink($"/reviews/{slug}/");
        _identities = new Identities(new LinkResolver(site.Catalogue), new LinkOrigin(path, permalink));
        _proposals = new(() => new Proposals(site, month, slug, _identities, _renderer.Value).All());
    }

    /// <summary>The review as it is started.</summary>
    /// <param name="frontMatter">Its front matter, and the empty line after it.</param>
    public ExtendedReview Start(string frontMatter)
    {
        var words = ReviewWords.Of(_site.Catalogue.Settings.Language);
        var empty = TextOf(
            new SourceText(_path, $"{frontMatter}{words.Lead}\n\n<!-- more -->\n\n## {words.FromThisBlog}\n")
        );
        var text = Insertion.Apply(empty.Source.Text, new ReviewPlaces(empty, All).Of(All));
        return Remember(Encoding.UTF8.GetBytes(text), All);
    }

    /// <summary>The review with what is new in it.</summary>
    /// <param name="file">Its bytes.</param>
    public ExtendedReview Extend(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var source = SourceText.Decode(_path, file, out var problem);
        var review = TextOf(source);
        var linked = review.Linked;
        ImmutableArray<Proposal> news =
        [
            .. All.Where(p =>
                !linked.Contains(p.Identity)
                && !review.Remembered.Contains(p.Identity)
                && !review.Remembered.Contains(p.Key)
            ),
        ];
        if (problem is not null)
            return Refused(news, problem);
        if (news.IsEmpty)
            return new ExtendedReview([.. file], [], [], "");
        var text = Insertion.Apply(source.Text, new ReviewPlaces(review, All).Of(news));
        var extended = TextOf(new SourceText(_path, text));
        if (!IsExtended(review, extended, news))
            return Refused(
                news,
                DiagnosticCatalogue.DraftNotExtended.At(
                    source.At(Math.Max(0, source.Text.Length - 1), 0),
                    "Something in it takes in what is added, such as code or a comment without an end."
                )
            );
        return Remember([.. file is [0xEF, 0xBB, 0xBF, ..] ? file[..3] : [], .. Encoding.UTF8.GetBytes(text)], news);
    }

    /// <summary>What became of the links clipped in the month in the review as the site has it: what was proposed and
    /// is not shown was taken out.</summary>
    /// <param name="review">The review.</param>
    public ImmutableDictionary<Clipping, ClippingUse> UseOf(SitePost review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var text = ReviewText.Read(
            review.Parsed.Source,
            FrontMatter.Read(review.Parsed.Source),
            review.Body.Content,
            [],
            _identities
        );
        var (linked, remembered) = (text.Linked, text.Remembered);
        return _site
            .Clippings.In(_month)
            .ToImmutableDictionary(
                c => c,
                c =>
                    _identities.OfClipping(c.Identity, c.Url) is var identity && linked.Contains(identity)
                        ? ClippingUse.Shown
                    : remembered.Contains(identity) ? ClippingUse.TakenOut
                    : ClippingUse.None
            );
    }

    private ReviewText TextOf(SourceText source)
    {
        var front = FrontMatter.Read(source);
        return ReviewText.Read(
            source,
            front,
            _renderer.Value.Render(source, front.BodyStart, "").Content,
            _renderer.Value.Blocks(source, front.BodyStart),
            _identities
        );
    }

    // Every block and every link that was there is still there, in the same order, and so is what was added.
    private static bool IsExtended(ReviewText before, ReviewText after, ImmutableArray<Proposal> news) =>
        IsWithin(before.Blocks.Select(b => Written(before, b)), after.Blocks.Select(b => Written(after, b)))
        && IsWithin(before.Links.Select(l => l.Identity), after.Links.Select(l => l.Identity))
        && news.Select(n => n.Identity).All(after.Linked.Contains);

    private static string Written(ReviewText review, MarkdownBlock block) =>
        $"{block.Level} {review.Source.Text.AsSpan(block.Span.Start, block.Span.Length).TrimEnd()}";

    private static bool IsWithin(IEnumerable<string> old, IEnumerable<string> all)
    {
        using var next = old.GetEnumerator();
        var isMore = next.MoveNext();
        foreach (var one in all)
            isMore = isMore && (one != next.Current || next.MoveNext());
        return !isMore;
    }

    private ExtendedReview Remember(byte[] file, ImmutableArray<Proposal> news)
    {
        foreach (var key in news.Select(n => n.Key))
        {
            var edited = FrontMatterEdit.Apply(
                _path,
                file,
                new EntryEdit(ReviewText.Drafted, _ => new EntryChange(null, [new EntryField("", key)]))
            );
            if (edited.Refusal is { } refusal)
                return Refused(news, DiagnosticCatalogue.DraftNotExtended.At(refusal.Place, refusal.Reason));
            file = [.. edited.Bytes!.Value];
        }

        return new ExtendedReview([.. file], Told(news), [], "");
    }

    private static ExtendedReview Refused(ImmutableArray<Proposal> news, Diagnostic mistake) =>
        new(null, [], [mistake], string.Join("\n\n", news.Select(n => n.Markdown)) + "\n");

    private static ImmutableArray<AddedToReview> Told(ImmutableArray<Proposal> proposals) =>
        [.. proposals.Select(p => new AddedToReview(p.Section.Title, p.Says, p.Key))];
}
