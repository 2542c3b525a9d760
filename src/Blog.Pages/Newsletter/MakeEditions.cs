using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Images.Formulas;
using Blog.Mail;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Newsletter;

/// <summary>Makes the files of the issues, their pictures and their feed; nothing for a site without a
/// newsletter.</summary>
internal sealed class MakeEditions(Pipeline<PageRenderer> renderer) : IOutputModule<NewsletterIssues>
{
    /// <inheritdoc/>
    public ImmutableArray<Output> Run(ImmutableArray<Document<NewsletterIssues>> documents, ModuleContext context)
    {
        var (site, issues) = (context.Value(renderer).Site, documents[0].Value);
        if (site.Settings.Newsletter is not { } settings || issues.Pictures is not { } pictures)
            return [];
        var feed = new NewsletterFeed(site, settings, [.. issues.Drafts.Take(settings.Items)]);
        return
        [
            .. issues.Drafts.SelectMany(d => Files(d, site)),
            .. pictures.Assets.Select(a => Picture(a, context)),
            .. issues.Formulas?.Pictures.Select(f => Picture(f.Path, f.Picture)) ?? [],
            feed.ToOutput(),
        ];
    }

    private static IEnumerable<Output> Files(EditionDraft draft, SiteView site)
    {
        var settings = FingerprintOf(site);
        yield return File(
            draft,
            "index.html",
            settings,
            made => OutputContent.OfText(made.Page.Html, made.Diagnostics)
        );
        yield return File(draft, "index.txt", settings, made => OutputContent.OfText(made.Text));
        yield return File(
            draft,
            "message.eml",
            settings,
            made => new OutputContent(MailMessage.Write(Parts(draft.Edition, site, made)), [])
        );
    }

    private static Output File(
        EditionDraft draft,
        string name,
        Fingerprint settings,
        Func<MadeEdition, OutputContent> content
    )
    {
        var document = draft.Edition.Document;
        var fingerprint = new FingerprintBuilder().Add(document.Fingerprint).Add(settings).ToFingerprint();
        return new Output
        {
            Path = draft.Edition.PathOf(name),
            IsForReaders = false,
            ContentType = name == "message.eml" ? ContentTypes.Mail : ContentTypes.Of(Path.GetExtension(name)),
            Fingerprint = fingerprint,
            ClaimedBy = document.Parsed.ClaimedBy,
            Make = reads => content(draft.Make(reads)),
        };
    }

    // No template reads, and so none records, what a mail says about its sender.
    private static Fingerprint FingerprintOf(SiteView site) =>
        new FingerprintBuilder()
            .Add(site.BaseUrl.Home)
            .Add(site.Settings.Language)
            .Add(site.Settings.Newsletter!.ToString())
            .ToFingerprint();

    private static MessageParts Parts(Edition edition, SiteView site, MadeEdition made)
    {
        var (post, settings) = (edition.Document.Post, site.Settings.Newsletter!);
        return new MessageParts
        {
            Subject = post.Title,
            From = new MailAddress(settings.From.Name, settings.From.Address),
            ReplyTo = settings.ReplyTo is { } reply ? new MailAddress(reply.Name, reply.Address) : null,
            Date = post.Date ?? DateTimeOffset.UnixEpoch,
            Name = SlugMaker.OfTitle(edition.Name).Value,
            Language = post.Language ?? site.Settings.Language,
            ListName = settings.Title,
            Unsubscribe = settings.UnsubscribeAddress,
            Text = made.Text,
            Html = made.Page.Html,
        };
    }

    private static Output Picture(SiteAsset asset, ModuleContext context) =>
        new Output
        {
            Path = EditionPictures.PathOf(asset),
            ContentType = ContentTypes.Of(".png"),
            Fingerprint = asset.Fingerprint,
            ClaimedBy = [],
            Make = _ => MailPictures.Draw(asset, context.Content.Read(asset.Source).Bytes),
        };

    // The path is that of this formula alone.
    private static Output Picture(SitePath path, FormulaImage formula) =>
        new Output
        {
            Path = path,
            ContentType = ContentTypes.Of(".png"),
            Fingerprint = Fingerprint.Of(path.Value),
            ClaimedBy = [],
            Make = _ => MailPictures.Draw(formula),
        };
}
