using System.Globalization;
using Blog.Text.Fingerprints;

namespace Blog.Text.Tests.Fingerprints;

public sealed class FingerprintTests
{
    [Fact]
    public void Equal_content_has_equal_fingerprints()
    {
        Assert.Equal(Fingerprint.Of("abc"), Fingerprint.Of("abc".AsSpan()));
        Assert.Equal(Fingerprint.Of([1, 2]), Fingerprint.Of(new byte[] { 1, 2 }));
        Assert.NotEqual(Fingerprint.Of("abc"), Fingerprint.Of("abd"));
    }

    [Fact]
    public void The_order_of_parts_matters()
    {
        var (a, b) = (Fingerprint.Of("a"), Fingerprint.Of("b"));

        Assert.NotEqual(Fingerprint.Of(a, b), Fingerprint.Of(b, a));
    }

    [Fact]
    public void A_fingerprint_is_written_in_32_digits()
    {
        Assert.Equal("0000000000000000000000000000002a", new Fingerprint(42).ToString());
        Assert.Equal("0000000000", new Fingerprint(42).ToShortString());
        Assert.Equal("0000", new Fingerprint(42).ToShortString(4));
    }

    [Fact]
    public void The_fingerprint_of_no_bytes_is_that_of_the_algorithm() =>
        Assert.Equal(
            UInt128.Parse("99aa06d3014798d86001c324468d497f", NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            Fingerprint.Of(ReadOnlySpan<byte>.Empty).Value
        );
}
