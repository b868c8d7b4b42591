using System.Globalization;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Tests.Import;

public class ValueTests
{
    [Theory]
    [InlineData("2024-11-10", "2024-11-10")]
    [InlineData("2024-01-22T23:14:25.000+0000", "2024-01-22")]
    [InlineData("2024-01-22T23:14:25-08:00", "2024-01-22")]
    [InlineData("2023-02-07 20:47:49", "2023-02-07")]
    [InlineData("2023-02-07 00:00:00", "2023-02-07")]
    [InlineData("3/15/2024 2:30 PM", "2024-03-15")]
    [InlineData("02/03/24", "2024-02-03")]
    [InlineData("31.12.2024", "2024-12-31")]
    [InlineData("Feb 7, 2023", "2023-02-07")]
    [InlineData("7 February 2023", "2023-02-07")]
    [InlineData("20230207", "2023-02-07")]
    [InlineData("1714521600000", "2024-05-01")]
    [InlineData("2024-02-30", null)]
    [InlineData("13/13/2024", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("2024-01-01 tomorrow", null)]
    [InlineData("tomorrow", null)]
    [InlineData("9999-12-31", null)]
    public void Day_AsExportsWriteIt_IsTheDayAsWritten(string text, string? day) => Assert.Equal(day, DateText.Day(text, DateOrder.Unknown)?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2024-01-22T23:14:25.000+0200", "2024-01-22T21:14:25Z")]
    [InlineData("2024-01-22T16:14:25.000+0000", "2024-01-22T16:14:25Z")]
    [InlineData("2024-02-01 09:30", "2024-02-01T09:30:00Z")]
    [InlineData("3/15/2024 2:30 PM", "2024-03-15T14:30:00Z")]
    [InlineData("2024-02-01", "2024-02-01T00:00:00Z")]
    public void Instant_WithOrWithoutOffset_IsUtc(string text, string instant) =>
        Assert.Equal(instant, DateText.Instant(text, DateOrder.Unknown)?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("$1,200", "1200")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("(500)", "-500")]
    [InlineData("($1,500.25)", "-1500.25")]
    [InlineData("-7", "-7")]
    [InlineData("7-", "-7")]
    [InlineData("EUR 1,200", "1200")]
    [InlineData("1 200,75 €", "1200.75")]
    [InlineData("75%", "75")]
    [InlineData("1,234", "1234")]
    [InlineData("1.234", "1.234")]
    [InlineData("1.2E+5", "120000")]
    [InlineData("1,23,4", null)]
    [InlineData("12,34.5,6", null)]
    [InlineData("ten", null)]
    [InlineData("=1+1", null)]
    [InlineData("", null)]
    public void Number_AsExportsWriteIt_IsRead(string text, string? number) =>
        Assert.Equal(number is null ? (decimal?)null : decimal.Parse(number, CultureInfo.InvariantCulture), NumberText.Read(text, DecimalMark.Unknown));

    [Theory]
    [InlineData("001A000000abCdE", "001A000000abCdEIAU")]
    [InlineData("000000000000000AAA", null)]
    [InlineData("000", null)]
    [InlineData("1C1I7A6R", "1C1I7A6R")]
    [InlineData("Darcel Schlecht", "Darcel Schlecht")]
    public void SalesforceId_Short_IsMadeLong(string text, string? id) => Assert.Equal(id, SalesforceId.Normalize(text));

    [Fact]
    public void Encoding_CharacterAcrossBlocks_IsStillUtf8()
    {
        using var utf8 = new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes(new string('x', (1 << 16) - 1) + "é" + new string('y', 1 << 16))]);
        Assert.Equal("utf-8", TextEncoding.Detect(utf8).WebName);
        using var late = new MemoryStream([.. Enumerable.Repeat((byte)'x', 200_000), 0xE9, (byte)'x']);
        Assert.Equal("windows-1252", TextEncoding.Detect(late).WebName);
    }
}
