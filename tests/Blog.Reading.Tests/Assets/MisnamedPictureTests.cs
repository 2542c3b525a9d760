using Blog.Reading.Assets;
using CsCheck;

namespace Blog.Reading.Tests.Assets;

public sealed class MisnamedPictureTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0000001466747970686569630000000068656963", ".heic")]
    [InlineData("00000018667479706D69663100000000686569636D696631", ".heic")]
    [InlineData("49492A0008000000", ".tif")]
    [InlineData("4D4D002A00000008", ".tif")]
    [InlineData("38425053000100", ".psd")]
    [InlineData("0000000C6A5020200D0A870A", ".jp2")]
    [InlineData("010203", null)]
    [InlineData("0000001066747970697361736D00", null)]
    public void The_first_bytes_say_what_is_in_a_file(string bytes, string? ending) =>
        Assert.Equal(ending, MisnamedPicture.EndingOf(Convert.FromHexString(bytes)));

    [Fact]
    public void A_brand_is_looked_for_in_the_first_box_alone()
    {
        var bytes = Convert.FromHexString("0000001066747970697361736D6D6D6D61766966");
        Assert.False(MisnamedPicture.HasBrand(bytes, "avif"u8));
        bytes[3] = 20;
        Assert.True(MisnamedPicture.HasBrand(bytes, "avif"u8));
    }

    [Fact]
    public void Any_bytes_have_an_answer() =>
        Gen
            .Byte.Array[0, 40]
            .Sample(bytes =>
                MisnamedPicture.EndingOf([0, 0, bytes.Length > 0 ? bytes[0] : (byte)0, 16, .. "ftyp"u8, .. bytes])
                    is null
                        or ".heic"
            );
}
