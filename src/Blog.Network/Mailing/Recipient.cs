namespace Blog.Network.Mailing;

/// <summary>A reader who is sent an issue.</summary>
/// <param name="Address">The address as it is written, of one <c>@</c> and no blanks.</param>
/// <param name="Name">The name; empty for none.</param>
public sealed record Recipient(string Address, string Name = "")
{
    /// <summary>
    /// By what it is known whether two addresses are one reader's: the address in lower case. Mail servers may tell
    /// local parts apart by capitals (RFC 5321, 2.4); none that people use does, and two copies for one reader are
    /// worse. </summary>
    public string Identity => Address.ToLowerInvariant();
}
