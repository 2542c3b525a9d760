using System.Collections.Immutable;
using Blog.Model;
using Blog.Syndication.Renditions;

namespace Blog.Network.Sending;

/// <summary>A rendition that is to be sent.</summary>
public sealed record SendOrder
{
    /// <summary>What is sent.</summary>
    public required Rendition Rendition { get; init; }

    /// <summary>What the ledger knows of the copy; an entry with nothing but post and target for one that was never
    /// sent.</summary>
    public required LedgerEntry Known { get; init; }

    /// <summary>The post's summary as plain text; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of the series it is a part of; null for none. Targets that make series of their own by name
    /// put it there.</summary>
    public string? Series { get; init; }

    /// <summary>Whether readers are to see it; otherwise a new copy is a draft, and one that is there stays what it
    /// is.</summary>
    public bool Publish { get; init; }

    /// <summary>Whether another copy is made whatever is known of one.</summary>
    public bool Again { get; init; }

    /// <summary>The host names of the target in the settings: they tell which of several publications is
    /// meant.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>The fingerprint of the post, for the ledger.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the file that keeps the text, for the ledger.</summary>
    public string? Text { get; init; }
}
