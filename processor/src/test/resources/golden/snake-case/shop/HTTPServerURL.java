package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
class HTTPServerURL {
  Long id;
  String URLPath;
  String gcContent2;
  String aB;
  String HTTPServer;
  String aBCDe;
  String version2Beta;
  String already_snake;
  String _leading;
  String X;
  String UPPER_CASE;
  String überGröße;
  HTTPServerURL theParent2;
}
