using Blog.Model.CrossPosts;

namespace Blog.Network.Sending;

/// <summary>What the author and the sender have to know about a target's API before the first request.</summary>
public sealed record ApiProfile
{
    /// <summary>The built-in target it belongs to.</summary>
    public required TargetKey Target { get; init; }

    /// <summary>The target's name as readers know it.</summary>
    public required string Name { get; init; }

    /// <summary>The environment variable that the key is taken from.</summary>
    public required string KeyVariable { get; init; }

    /// <summary>Where an author gets a key, and what is needed for one, as a sentence.</summary>
    public required string KeySource { get; init; }

    /// <summary>Where requests carry the key.</summary>
    public required KeyPlace KeyPlace { get; init; }

    /// <summary>The page on which authors see their drafts and articles.</summary>
    public required string OwnPage { get; init; }

    /// <summary>Whether it lists the articles of an account. If not, the author has to settle a lost answer.</summary>
    public required bool ListsArticles { get; init; }

    /// <summary>Whether it can change articles that were sent before.</summary>
    public required bool ChangesArticles { get; init; }
}

/// <summary>Where a request carries the key.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Prefix">What stands before the key: <c>Bearer </c>, or nothing.</param>
public sealed record KeyPlace(string Header, string Prefix);
