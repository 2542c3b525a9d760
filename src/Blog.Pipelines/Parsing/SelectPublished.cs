using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Parsing;

/// <summary>Decides which documents are published at the build's moment.</summary>
internal sealed class SelectPublished : IModule<ParsedPost, SitePost>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SitePost>> Run(ImmutableArray<Document<ParsedPost>> documents, ModuleContext context) =>
    [
        .. documents.Select(d =>
        {
            var state = StateOf(d.Value.Post, context.Request.Now);
            return new Document<SitePost>(d.Source, new SitePost(d.Value, state, IsListed(state, context.Request), d.Fingerprint), d.Fingerprint);
        }),
    ];

    private static PublishingState StateOf(Post post, DateTimeOffset now) => post switch
    {
        { IsDraft: true } => PublishingState.Draft,
        { Expires: { } expires } when expires <= now => PublishingState.Expired,
        { Date: { } date } when date > now => PublishingState.Future,
        _ => PublishingState.Published,
    };

    private static bool IsListed(PublishingState state, BuildRequest request) => state switch
    {
        PublishingState.Draft => request.IncludeDrafts,
        PublishingState.Future => request.IncludeFuture,
        PublishingState.Expired => request.IncludeExpired,
        _ => true,
    };
}
