using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;

namespace Blog.Pages.References;

/// <summary>Everything that a reference can lead to, as one fingerprint: while it stays the same, every address in
/// every document leads where it led before, and feeds and mails carry the texts that they
/// carried. The texts of documents and files are not included: a check records which of them it read.</summary>
internal static class AddressSpace
{
    /// <summary>The fingerprint of the address space.</summary>
    /// <param name="catalogue">Has documents and assets.</param>
    /// <param name="outputs">The outputs that links may lead to.</param>
    /// <param name="cards">Has the links that have a card.</param>
    /// <param name="theme">Has directives and layouts.</param>
    /// <param name="content">Has the files that may be included.</param>
    public static Fingerprint FingerprintOf(
        SiteCatalogue catalogue,
        IEnumerable<Output> outputs,
        CardIndex cards,
        LoadedTheme theme,
        IContentStore content
    )
    {
        var (feeds, mails) = FeedLossCheck.Carriers(catalogue.Settings);
        var space = new FingerprintBuilder()
            .Add(catalogue.Settings.BaseUrl.Home)
            .Add(feeds)
            .Add(mails)
            .Add(theme.Name)
            .AddAll(catalogue.Settings.CrossPosts.KeptLinks)
            .Add(cards.IsComplete)
            .AddAll(cards.Identities);
        foreach (var template in theme.Templates)
        {
            // Which attributes are reported depends on what the templates of directives read.
            space.Add(template.Name);
            if (template.Source.Text.Contains("directive.", StringComparison.Ordinal))
                space.Add(template.Source.Text);
        }

        foreach (var (directive, attributes) in theme.RequiredAttributes)
            space.Add(directive).AddAll(attributes);
        foreach (var document in catalogue.Documents)
            Add(space, document);
        space.Add(catalogue.Documents.Length);
        foreach (var asset in catalogue.Assets)
            space
                .Add(asset.Source.Value)
                .Add(asset.Permalink.Value)
                .Add(asset.Owner?.Value)
                .Add(asset.Size is not null);
        foreach (var file in catalogue.LeftOut)
            space.Add(file.Source.Value).Add(file.Excluded?.Reason);
        foreach (var file in content.Files)
            space.Add(file.Value);
        space.Add(content.Files.Length);
        foreach (var output in outputs)
            space.Add(output.Path.Value);
        return space.ToFingerprint();
    }

    // The date decides which of two documents a slug means. The title is left out for listed documents: messages name
    // it only for held back ones, and it changes often.
    private static void Add(FingerprintBuilder space, SitePost document)
    {
        var post = document.Post;
        space
            .Add(post.Source.Value)
            .Add(post.Permalink.Value)
            .Add(post.Slug.Value)
            .Add((int)document.State)
            .Add(document.IsListed)
            .Add(post.Date);
        foreach (var copy in post.CrossPosts.Where(c => c.IsPublished))
            space.Add(copy.Target).Add(copy.Url);
        space.Add(post.CrossPosts.Length);
        if (!document.IsListed)
            space.Add(post.Title).Add(post.Expires).Add(post.HeldBackBy).Add(post.PublishFrom);
    }
}
