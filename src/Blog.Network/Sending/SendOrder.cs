using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Network.Sending;

/// <summary>A rendition to send.</summary>
public sealed record SendOrder
{
    /// <summary>What is sent.</summary>
    public required Rendition Rendition { get; init; }

    /// <summary>The ledger's entry of the copy; one with only post and target when it was never sent.</summary>
    public required LedgerEntry Known { get; init; }

    /// <summary>The post's summary as plain text; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// The name of the series it is a part of; null for none. Targets with series of their own add it to the one of
    /// this name.
    /// </summary>
    public string? Series { get; init; }

    /// <summary>Whether to publish it; otherwise a new copy is a draft, and an existing one stays what it is.</summary>
    public bool Publish { get; init; }

    /// <summary>Whether to make another copy even if one is known.</summary>
    public bool Again { get; init; }

    /// <summary>The host names of the target in the settings: they select one of several publications.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>The fingerprint of the post, for the ledger.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the file that keeps the text, for the ledger.</summary>
    public string? Text { get; init; }
}
