using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Images.SocialCards;
using Blog.Pages.Rendering;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.SocialCards;

/// <summary>Makes the pictures for link previews: crops the author's, or has the theme's <c>social.svg</c> describe a
/// card and draws it. The same card is drawn once and kept for later builds.</summary>
internal sealed class MakeSocialCards(Pipeline<BuildRequest> request, Pipeline<PageRenderer> renderer)
    : IOutputModule<PlannedCard>
{
    /// <inheritdoc/>
    public ImmutableArray<Output> Run(ImmutableArray<Document<PlannedCard>> documents, ModuleContext context)
    {
        var (made, pages) = (context.Value(request).Made, context.Value(renderer));
        var (content, grounds) = (context.Content, new CardGrounds());
        return [.. documents.Select(d => d.Value).Select(card => Picture(card, pages, content, made, grounds))];
    }

    private static Output Picture(
        PlannedCard card,
        PageRenderer renderer,
        IContentStore content,
        IMadeFiles made,
        CardGrounds grounds
    )
    {
        var picture = card.Picture;
        return new Output
        {
            Path = picture.Path,
            ContentType = ContentTypes.Of(Path.GetExtension(picture.Path.Value)),
            Fingerprint = Fingerprint.Of(picture.Photo?.Fingerprint ?? default, Fingerprint.Of(SocialCard.Version)),
            ClaimedBy = [card.ClaimedBy],
            Make = reads => Crop(picture, content, made) ?? Draw(card, renderer, reads, made, grounds),
        };
    }

    // A picture that cannot be read after all has the drawn card in its place, in the format of its address.
    private static OutputContent? Crop(Variables.SocialPicture picture, IContentStore content, IMadeFiles made)
    {
        if (picture.Photo is not { } photo)
            return null;
        var (width, height) = picture.Size;
        var recipe = new FingerprintBuilder()
            .Add(SocialCard.Version)
            .Add(photo.Fingerprint)
            .Add((long)width)
            .Add((long)height)
            .ToFingerprint();
        if (made.Find(recipe) is { } kept)
            return new OutputContent(kept, []);
        if (SocialCard.Crop(content.Read(photo.Source).Bytes, width, height) is not { } cropped)
            return null;
        made.Keep(recipe, cropped);
        return new OutputContent(cropped, []);
    }

    private static OutputContent Draw(
        PlannedCard card,
        PageRenderer renderer,
        ReadLog reads,
        IMadeFiles made,
        CardGrounds grounds
    )
    {
        if (renderer.Site.Social.Template is not { } template)
            return new OutputContent(default, []);
        var text = renderer.Templates.Render(LoadedTheme.SocialTemplate, VariablesOf(card, renderer), reads);
        if (!text.Diagnostics.IsEmpty)
            return new OutputContent(default, renderer.Site.HasReadUnreadable(reads) ? [] : text.Diagnostics);
        var svg = ControlCharacters.Replace(text.Text);
        var asJpeg = card.Picture.Photo is not null;
        var recipe = new FingerprintBuilder().Add(SocialCard.Version).Add(svg).Add(asJpeg).ToFingerprint();
        if (made.Find(recipe) is { } kept)
            return new OutputContent(kept, []);
        var drawn = SocialCard.Draw(svg, grounds, asJpeg);
        if (drawn.Bytes is not { } bytes)
            return new OutputContent(
                default,
                [DiagnosticCatalogue.InvalidSocialCard.At(SourceLocation.OfFile(template), drawn.Problem!)]
            );
        made.Keep(recipe, bytes);
        return new OutputContent(bytes, []);
    }

    private static Dictionary<string, object?> VariablesOf(PlannedCard card, PageRenderer renderer)
    {
        var page = card.Describe();
        var variables = new Dictionary<string, object?>(renderer.Site.Globals, StringComparer.Ordinal)
        {
            ["page"] = PageVariables.Type.Wrap(new PageView(renderer.Site, page), "page:" + page.Permalink),
            ["post"] = null,
            ["series"] = null,
        };
        if (card.Subject?.Invoke() is var (name, value))
            variables[name] = value;
        return variables;
    }
}
