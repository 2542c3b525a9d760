namespace Blog.Model;

/// <summary>Services that send issues of a newsletter. The ledger of copies has their drafts too; front matter and
/// settings do not name them as targets.</summary>
public static class NewsletterProviders
{
    /// <summary>Buttondown.</summary>
    public static TargetKey Buttondown { get; } = new("buttondown");
}
