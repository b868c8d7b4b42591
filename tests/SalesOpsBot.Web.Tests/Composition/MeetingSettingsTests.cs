using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.Tests.Composition;

public class MeetingSettingsTests
{
    [Fact]
    public void Faults_OfTheDefaults_AreNone() => Assert.Empty(MeetingSettings.Faults(new()));

    [Fact]
    public void Faults_OfSettingsThatMakeNoSense_NameEachOfThem()
    {
        var options = new MeetingOptions { DefaultMinutes = 0, BufferMinutes = -1, StepMinutes = 7, SearchDays = 63, PublicAddress = new("calendar", UriKind.Relative) };
        Assert.Equal(["DefaultMinutes", "BufferMinutes", "StepMinutes", "SearchDays", "PublicAddress"], MeetingSettings.Faults(options).Select(fault => fault.Split(':')[2].Split(' ')[0]));
    }
}
