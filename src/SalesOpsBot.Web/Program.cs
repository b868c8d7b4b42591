using SalesOpsBot.Web;
using SalesOpsBot.Web.Approvals;
using SalesOpsBot.Web.Calendars;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;
using SalesOpsBot.Web.Channels.Slack;
using SalesOpsBot.Web.CommandLine;
using SalesOpsBot.Web.Composition;
using SalesOpsBot.Web.Development;
using SalesOpsBot.Web.Limits;
using SalesOpsBot.Web.Notices;
using SalesOpsBot.Web.Operations;
using SalesOpsBot.Web.Page;
using SalesOpsBot.Web.Security;
using SalesOpsBot.Web.Webhooks;

// No pattern may hold a turn up, whatever somebody wrote; read by every pattern when it is first used.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

if (SalesCommandLine.Handles(args)) return await SalesCommandLine.RunAsync(args);

var builder = SalesHost.CreateBuilder(args);
builder.UseDefaultAddress();
builder.Services
    .AddActivityProtocol()
    .AddDirectLine()
    .AddSlack()
    .AddPage()
    .AddCalendars()
    .AddApprovals()
    .AddWebhooks()
    .AddDevelopment()
    .AddNotices(builder.Configuration)
    .AddOperations()
    .AddTurnLimits();

var app = builder.Build();
app.UseSecurityHeaders();
app.MapActivityProtocol();
app.MapDirectLine();
app.MapSlack();
app.MapPage();
app.MapCalendars();
app.MapWebhooks();
app.MapDevelopment();
app.MapOperations();

await app.StartAsync();
await app.Services.GetRequiredService<Startup>().PrepareAsync(app.Lifetime.ApplicationStopping);
app.Services.GetRequiredService<Readiness>().MarkReady();
app.AnnounceAddress();
await app.WaitForShutdownAsync();
return 0;
