using System.Collections.Immutable;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Proofs;

/// <summary>All that a site is made from, in two parts: the frame, and the texts of the documents.</summary>
/// <param name="Frame">The fingerprint of everything but texts.</param>
/// <param name="Texts">The fingerprint of each document's whole file.</param>
internal sealed record SiteFrame(Fingerprint Frame, ImmutableDictionary<ContentPath, Fingerprint> Texts)
{
    /// <summary>The frame of a site that has just been mapped. A text that the map itself has read is part of the
    /// frame.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="catalogue">Its documents.</param>
    /// <param name="contentOf">The fingerprint of a file's bytes, or of something that changes with them.</param>
    public static SiteFrame Of(BuildRequest request, SiteCatalogue catalogue, Func<ContentPath, Fingerprint> contentOf)
    {
        var frame = new FingerprintBuilder()
            .Add(request.BaseUrl?.Home)
            .Add(request.IncludeDrafts)
            .Add(request.IncludeFuture)
            .Add(request.IncludeExpired)
            .AddAll([.. request.Faulty.Select(p => p.Value).Order(StringComparer.Ordinal)])
            .Add(request.Content.Files.Length);
        var texts = ImmutableDictionary.CreateBuilder<ContentPath, Fingerprint>();
        foreach (var path in request.Content.Files)
        {
            frame.Add(path.Value);
            if (catalogue.Find(path) is not { } document)
            {
                frame.Add(contentOf(path));
                continue;
            }

            var parsed = document.Parsed;
            frame
                .Add(parsed.IsReadUnrecorded ? parsed.WholeFingerprint : parsed.HeadFingerprint)
                .Add((long)document.State)
                .Add(document.IsListed)
                .Add(document.Title)
                .Add(document.Post.HeldBackBy);
            texts[path] = parsed.WholeFingerprint;
        }

        return new SiteFrame(frame.ToFingerprint(), texts.ToImmutable());
    }
}
