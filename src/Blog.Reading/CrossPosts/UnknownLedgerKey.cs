namespace Blog.Reading.CrossPosts;

/// <summary>A key of the ledger that this version does not know, and keeps.</summary>
/// <param name="Post">The post's key.</param>
/// <param name="To">The target's key.</param>
/// <param name="Key">The key.</param>
/// <param name="Text">Key and value as they are written.</param>
public readonly record struct UnknownLedgerKey(string Post, string To, string Key, string Text);
