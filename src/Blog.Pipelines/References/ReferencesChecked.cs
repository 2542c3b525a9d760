using Blog.Pipelines.Documents;
using Blog.Text;

namespace Blog.Pipelines.References;

/// <summary>What a check came to, so far as it came: a check that was cancelled has fewer documents.</summary>
/// <param name="AddressSpace">All that references may lead to.</param>
/// <param name="Documents">The results by document, told apart by instance.</param>
internal sealed record ReferencesChecked(
    Fingerprint AddressSpace,
    IReadOnlyDictionary<SitePost, CheckedDocument> Documents
);
