using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Reading.Parsing;

/// <summary>Decides which documents are published at the build's moment. A document whose state has not changed stays
/// the same instance.</summary>
internal sealed class SelectPublished(Pipeline<BuildRequest> request) : IModule<ParsedPost, SitePost>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SitePost>> Run(ImmutableArray<Document<ParsedPost>> documents, ModuleContext context)
    {
        var asked = context.Value(request);
        return context.Each<Document<ParsedPost>, Document<SitePost>>(
            documents,
            ReferenceEqualityComparer.Instance,
            (document, former) => Select(document, former, asked)
        );
    }

    private static Document<SitePost> Select(
        Document<ParsedPost> document,
        Document<SitePost>? former,
        BuildRequest request
    )
    {
        var state = StateOf(document.Value.Post, request.Now);
        // A document that its author holds back stays a draft, whatever is wrong with it.
        if (IsListed(state, request) && request.Faulty.Contains(document.Value.Post.Source))
            state = PublishingState.Faulty;
        var isListed = IsListed(state, request);
        return former is not null && former.Value.State == state && former.Value.IsListed == isListed
            ? former
            : new Document<SitePost>(
                document.Source,
                new SitePost(document.Value, state, isListed, document.Fingerprint),
                document.Fingerprint
            );
    }

    private static PublishingState StateOf(Post post, DateTimeOffset now) =>
        post switch
        {
            { IsDraft: true } => PublishingState.Draft,
            { Expires: { } expires } when expires <= now => PublishingState.Expired,
            { Start: { } start } when start > now => PublishingState.Future,
            _ => PublishingState.Published,
        };

    private static bool IsListed(PublishingState state, BuildRequest request) =>
        state switch
        {
            PublishingState.Draft => request.IncludeDrafts,
            PublishingState.Future => request.IncludeFuture,
            PublishingState.Expired => request.IncludeExpired,
            PublishingState.Faulty => false,
            _ => true,
        };
}
