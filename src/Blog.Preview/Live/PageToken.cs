using System.Security.Cryptography;
using System.Text;

namespace Blog.Preview.Live;

/// <summary>A secret that pages of this preview carry, and pages of other sites do not: new at each start.</summary>
public sealed class PageToken
{
    private readonly byte[] _bytes;

    /// <summary>A new token of 32 random bytes.</summary>
    public PageToken()
    {
        Value = RandomNumberGenerator.GetHexString(64, lowercase: true);
        _bytes = Encoding.ASCII.GetBytes(Value);
    }

    /// <summary>The token as pages carry it.</summary>
    public string Value { get; }

    /// <summary>Whether somebody knows it. The comparison takes as long for a near miss as for a far one.</summary>
    public bool IsKnownTo(string? said) =>
        said is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), _bytes);
}
