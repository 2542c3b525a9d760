using Blog.Text.Fingerprints;

namespace Blog.Text.Tests.Fingerprints;

public class ChecksumTests
{
    // The check value of CRC-32/ISO-HDLC in the catalogue of CRC algorithms.
    [Fact]
    public void It_is_the_one_of_png_and_zip() => Assert.Equal(0xCBF43926u, Checksum.Of("123456789"u8));

    [Fact]
    public void Parts_have_the_sum_of_the_whole()
    {
        var sum = new Checksum();
        Assert.Equal(0u, sum.Value);
        sum.Add("1234"u8);
        sum.Add("56789"u8);
        Assert.Equal(Checksum.Of("123456789"u8), sum.Value);
    }
}
