using Blog.Data.Nodes;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests.Nodes;

public sealed class DataNodeScalarTests
{
    [Theory]
    [InlineData("12", 12L)]
    [InlineData("-12", -12L)]
    [InlineData("+012", 12L)]
    [InlineData("0x1F", 31L)]
    [InlineData("0o17", 15L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("0xFFFFFFFFFFFFFFFF", null)]
    [InlineData("0o7777777777777777777777", null)]
    [InlineData("'12'", null)]
    [InlineData("1.5", null)]
    public void A_whole_number_has_its_value(string written, long? value) =>
        Assert.Equal(value, Scalar(written).ToWholeNumber());

    [Theory]
    [InlineData("1_000", 1000L)]
    [InlineData("0b101", 5L)]
    [InlineData("0xdead_beef", 0xdeadbeefL)]
    public void Tomls_own_forms_have_their_values(string written, long value) =>
        Assert.Equal(value, ((DataScalar)At(Read("x.toml", "a = " + written).Root, "a")).ToWholeNumber());

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("'true'", null)]
    [InlineData("yes", null)]
    public void A_truth_value_has_its_value(string written, bool? value) =>
        Assert.Equal(value, Scalar(written).ToFlag());

    private static DataScalar Scalar(string written) => (DataScalar)At(OfYaml("a: " + written).Root, "a");
}
