using Blog.Data;

namespace Blog.Pipelines.Settings;

/// <summary>The keys of <c>newsletter</c> in <c>content/site.yml</c>: what checks it, and what its documentation is made from.</summary>
public static class NewsletterKeys
{
    /// <summary>The keys of <c>newsletter</c>.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new("unsubscribe", "a mailto: or https: address", "none", "Where readers leave. {email} in it stands for the reader's address. A list is sent nothing without it."),
        new("smtp", "a map", "none", "The mail server that issues are sent by."),
    ];
}
