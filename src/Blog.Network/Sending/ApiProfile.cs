using Blog.Model;

namespace Blog.Network.Sending;

/// <summary>What an author has to know of a target's API, and the sender before it asks anything.</summary>
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

    /// <summary>The page on which an author sees own drafts and articles.</summary>
    public required string OwnPage { get; init; }

    /// <summary>Whether it tells which articles an account has. Where it does not, a lost answer is settled by the
    /// author.</summary>
    public required bool ListsArticles { get; init; }

    /// <summary>Whether it changes what was sent before.</summary>
    public required bool ChangesArticles { get; init; }
}

/// <summary>Where a request carries the key.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Prefix">What stands before the key: <c>Bearer </c>, or nothing.</param>
public sealed record KeyPlace(string Header, string Prefix);
