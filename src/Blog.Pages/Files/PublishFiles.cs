using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Pages.Cleaning;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Files;

/// <summary>Yields the files of the author: each as it is, less what pictures say of their author and what drawings
/// run. Files of a document that is held back are held back too.</summary>
internal static class PublishFiles
{
    /// <summary>The files that are published.</summary>
    public static IEnumerable<Output> Of(BuildRequest request, SiteCatalogue catalogue) =>
        catalogue
            .Assets.Where(a => a.Owner is not { } owner || catalogue.Find(owner) is not { IsListed: false })
            .Select(a => Publish(a, request.Content));

    private static Output Publish(SiteAsset asset, IContentStore store) =>
        new()
        {
            Path = new SitePath(asset.Permalink.Value[1..]),
            ContentType = ContentTypes.Of(asset.Source.Extension),
            Fingerprint = asset.IsAskedFor
                ? new FingerprintBuilder().Add(asset.Fingerprint).Add(asset.IsAskedFor).ToFingerprint()
                : asset.Fingerprint,
            ClaimedBy = [SourceLocation.OfFile(asset.Source)],
            Make = _ => Read(asset, store),
        };

    private static OutputContent Read(SiteAsset asset, IContentStore store)
    {
        var content = store.Read(asset.Source);
        return content.Problem is { } problem
            ? new OutputContent(content.Bytes, [problem])
            : CleanFile.Of(asset.Source, content.Bytes, asset.IsAskedFor);
    }
}
