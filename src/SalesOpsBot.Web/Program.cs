using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;
using SalesOpsBot.Web.Development;
using SalesOpsBot.Web.Operations;
using SalesOpsBot.Web.Page;
using SalesOpsBot.Web.Security;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.UseDefaultAddress();
builder.Services
    .AddActivityProtocol()
    .AddDirectLine()
    .AddPage()
    .AddDevelopment()
    .AddOperations();

var app = builder.Build();
app.UseSecurityHeaders();
app.MapActivityProtocol();
app.MapDirectLine();
app.MapPage();
app.MapDevelopment();
app.MapOperations();
app.AnnounceAddress();
app.Run();
