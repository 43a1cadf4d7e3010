// Everything that one office, or a province, needs in Azure, in one resource group:
//   npm run azure:deploy -- --group <name> --params infra/azure/production.bicepparam
targetScope = 'resourceGroup'

@description('Begins the names of all resources: 3 to 12 small letters and figures.')
@minLength(3)
@maxLength(12)
param name string

param location string = resourceGroup().location

@allowed(['dev', 'production'])
param stage string

@description('The image of the bot, as registry.example/thidua-bot:1.2.3.')
param image string

@description('The login server of the registry, where its images are not public; the identity must have AcrPull there.')
param registryServer string = ''

@description('UserAssignedMSI knows the bot by its managed identity, and has no secret to renew.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string = 'UserAssignedMSI'

@description('The app registration, for SingleTenant only.')
param appId string = ''

@description('Tenants whose people may talk to the bot, comma-separated; without it only this one.')
param allowedTenants string = ''

@description('free: the first 1,000 RU/s of one account a subscription cost nothing; serverless: by use; autoscale: for more than some thousand people.')
@allowed(['free', 'serverless', 'autoscale'])
param cosmosMode string

@description('The most RU/s of autoscale; a tenth of it is paid for at least.')
@minValue(1000)
param cosmosMaxThroughput int = 4000

@minValue(1)
param minReplicas int = 1

@minValue(1)
@maxValue(30)
param maxReplicas int = 3

@description('Store and vault are reached within a network of their own only.')
param privateNetwork bool = false

@description('Who is told when something is wrong.')
param alertEmails string[]

@description('In the currency of the subscription, a month.')
param monthlyBudget int

@description('The first of the month in which the budget begins.')
param budgetFrom string = utcNow('yyyy-MM-01')

@description('Where figures and traces go by OTLP over HTTP; nowhere without it.')
param otlpEndpoint string = ''

@description('False makes everything but the bot itself: the vault must hold its secret first.')
param deployBot bool = true

var tags = { app: 'thidua', stage: stage }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-id'
  location: location
  tags: tags
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: { name: name, location: location, tags: tags }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    tags: tags
    appName: '${name}-bot'
    retentionDays: stage == 'production' ? 90 : 30
    alertEmails: alertEmails
    monthlyBudget: monthlyBudget
    budgetFrom: budgetFrom
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    tags: tags
    principalId: identity.properties.principalId
    purgeProtection: stage == 'production'
    privateNetwork: privateNetwork
    subnetId: privateNetwork ? network!.outputs.endpointsSubnetId : ''
    dnsZoneId: privateNetwork ? network!.outputs.vaultZoneId : ''
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    name: name
    location: location
    tags: tags
    mode: cosmosMode
    maxThroughput: cosmosMaxThroughput
    principalId: identity.properties.principalId
    workspaceId: watch.outputs.workspaceId
    privateNetwork: privateNetwork
    subnetId: privateNetwork ? network!.outputs.endpointsSubnetId : ''
    dnsZoneId: privateNetwork ? network!.outputs.cosmosZoneId : ''
  }
}

module app 'modules/app.bicep' = if (deployBot) {
  name: 'app'
  params: {
    name: name
    location: location
    tags: tags
    image: image
    registryServer: registryServer
    identityId: identity.id
    identityClientId: identity.properties.clientId
    botType: botType
    appId: botType == 'SingleTenant' ? appId : identity.properties.clientId
    allowedTenants: allowedTenants
    vaultUri: vault.outputs.uri
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.database
    cosmosContainer: store.outputs.container
    otlpEndpoint: otlpEndpoint
    workspaceName: watch.outputs.workspaceName
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    subnetId: privateNetwork ? network!.outputs.appsSubnetId : ''
  }
}

module bot 'modules/bot.bicep' = if (deployBot) {
  name: 'bot'
  params: {
    name: name
    tags: tags
    botType: botType
    appId: botType == 'SingleTenant' ? appId : identity.properties.clientId
    identityId: identity.id
    endpoint: 'https://${app!.outputs.host}/api/messages'
  }
}

output botAppId string = botType == 'SingleTenant' ? appId : identity.properties.clientId
output tenantId string = tenant().tenantId
output vaultName string = vault.outputs.vaultName
output address string = deployBot ? 'https://${app!.outputs.host}' : ''
